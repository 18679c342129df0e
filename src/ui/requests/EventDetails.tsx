import { writtenDay } from '#words/grammar.ts';
import { life } from '#words/life.ts';
import { type RecordFieldWords, recordWords } from '#words/record.ts';
import type { EventKind } from '../../domain/life/event.ts';
import { lettersUnderWay } from '../../domain/life/returned-letters.ts';
import type { Timeline } from '../../domain/life/timeline.ts';
import type { Field } from '../../domain/rights/field.ts';
import { fieldIds } from '../parts/element-ids.ts';
import { detailFieldsOf, type Written } from './record-form.ts';
import { RECORD_IDS } from './use-record-form.ts';

interface Props {
  readonly timeline: Timeline;
  readonly kind: EventKind;
  readonly details: Written['details'];
  readonly problem: string | undefined;
  onWrite(details: Written['details']): void;
}

/** What the kind of event can tell besides its day, field by field as its table lists them. */
export function EventDetails({ timeline, kind, details, problem, onWrite }: Props) {
  const fields = detailFieldsOf(kind, details);
  if (fields.length === 0) return null;
  const firstId = RECORD_IDS.details.control;
  return (
    <>
      {problem && (
        <p class="life-problem" id={RECORD_IDS.details.problem}>
          {problem}
        </p>
      )}
      {fields.map((field, index) => (
        <DetailField
          key={field.name}
          id={index === 0 ? firstId : `${firstId}-${index}`}
          field={field}
          words={recordWords.fields[`${kind}.${field.name}`] ?? { label: field.name }}
          options={optionsOf(field, kind, timeline)}
          value={details[field.name] ?? ''}
          describedBy={problem && RECORD_IDS.details.problem}
          onWrite={(value) => onWrite({ ...details, [field.name]: value })}
        />
      ))}
    </>
  );
}

/** Options with their words; undefined where something is typed. */
function optionsOf(field: Field, kind: EventKind, timeline: Timeline): [string, string][] | undefined {
  if (kind === 'letterUndelivered') {
    return lettersUnderWay(timeline.events).map(({ letterId, letter, on }) => [
      letterId,
      `${life.letters[letter].name}, ${writtenDay(on)}`,
    ]);
  }
  const words = recordWords.fields[`${kind}.${field.name}`]?.options;
  return field.options?.map((option) => [option, words?.[option] ?? option]);
}

interface FieldProps {
  readonly id: string;
  readonly field: Field;
  readonly words: RecordFieldWords;
  readonly options: [string, string][] | undefined;
  readonly value: string;
  readonly describedBy: string | undefined;
  onWrite(value: string): void;
}

function DetailField({ id, field, words, options, value, describedBy, onWrite }: FieldProps) {
  if (options) {
    return (
      <fieldset class="life-field" aria-describedby={describedBy}>
        <legend>{words.label}</legend>
        {options.map(([option, name], index) => {
          const { control } = fieldIds(index === 0 ? id : `${id}-vaihtoehto-${index}`);
          return (
            <div class="life-kind" key={option}>
              <input
                id={control}
                type="radio"
                name={id}
                checked={value === option}
                onChange={() => onWrite(option)}
              />
              <label for={control}>{name}</label>
            </div>
          );
        })}
      </fieldset>
    );
  }
  const { hint } = fieldIds(id);
  const shared = {
    id,
    value,
    'aria-describedby': [words.hint && hint, describedBy].filter(Boolean).join(' ') || undefined,
  };
  return (
    <div class="life-field">
      <label for={id}>{words.label}</label>
      {words.hint && (
        <p class="note" id={hint}>
          {words.hint}
        </p>
      )}
      {field.kind === 'text' ? (
        <textarea {...shared} rows={3} onInput={({ currentTarget }) => onWrite(currentTarget.value)} />
      ) : (
        <input
          {...shared}
          class={field.kind === 'day' ? 'input-day' : ''}
          type="text"
          onInput={({ currentTarget }) => onWrite(currentTarget.value)}
        />
      )}
    </div>
  );
}

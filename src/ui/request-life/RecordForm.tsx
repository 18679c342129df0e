import { formatDay } from '../../domain/calendar-day.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { life } from '../../i18n/fi/life.ts';
import { FileChoice } from './FileChoice.tsx';
import { offeredKinds, type RecordedKind } from './record-form.ts';
import { fieldId, useRecordForm } from './use-record-form.ts';
import type { RequestViewActions } from './use-request-view.ts';

const words = life.record;

interface Props {
  readonly timeline: Timeline;
  readonly today: string;
  record: RequestViewActions['record'];
}

/**
 * Records what happened: what, on which day, with a note and files.
 *
 * MUST: start with today; say at a field what to do about it, and move the focus there; keep everything that was
 * written when it cannot be stored.
 * MUST NOT: check while the person types; send a file anywhere.
 */
export function RecordForm({ timeline, today, record }: Props) {
  const form = useRecordForm(timeline, record);
  const { written, problems, isSaving, failure, message } = form.state;
  const kinds = offeredKinds(timeline);
  if (kinds.length === 0) return null;
  return (
    <section class="life-record" aria-labelledby="mita-tapahtui">
      <h2 id="mita-tapahtui">{words.heading}</h2>
      <p>{words.text}</p>
      <form
        noValidate
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void form.save();
        }}
      >
        <KindChoice
          kinds={kinds}
          chosen={written.kind}
          problem={problems.kind}
          onChoose={(kind) => form.write({ kind })}
        />
        <div class="life-field">
          <label for={fieldId.on}>{words.day}</label>
          <p class="note" id={`${fieldId.on}-ohje`}>
            {words.dayHint(formatDay(today))}
          </p>
          <FieldProblem id={fieldId.on} problem={problems.on} />
          <input
            id={fieldId.on}
            class="input-day"
            type="text"
            inputMode="decimal"
            value={written.on}
            aria-invalid={problems.on !== undefined}
            aria-describedby={described(fieldId.on, problems.on)}
            onInput={({ currentTarget }) => form.write({ on: currentTarget.value })}
          />
        </div>
        <div class="life-field">
          <label for={fieldId.note}>{words.note}</label>
          <p class="note" id={`${fieldId.note}-ohje`}>
            {words.noteHint}
          </p>
          <FieldProblem id={fieldId.note} problem={problems.note} />
          <textarea
            id={fieldId.note}
            rows={3}
            value={written.note}
            aria-invalid={problems.note !== undefined}
            aria-describedby={described(fieldId.note, problems.note)}
            onInput={({ currentTarget }) => form.write({ note: currentTarget.value })}
          />
        </div>
        <FileChoice
          files={written.files}
          problem={problems.files}
          onAdd={form.addFiles}
          onRemove={form.removeFile}
        />
        {failure && (
          <p class="conflict" role="alert">
            {failure}
          </p>
        )}
        <p class="life-buttons">
          <button type="submit" class="button" aria-disabled={isSaving}>
            {failure ? words.retry : words.save}
          </button>
          <span role="status">{isSaving ? words.saving : message}</span>
        </p>
      </form>
    </section>
  );
}

interface KindProps {
  readonly kinds: readonly RecordedKind[];
  readonly chosen: RecordedKind | undefined;
  readonly problem: string | undefined;
  onChoose(kind: RecordedKind): void;
}

function KindChoice({ kinds, chosen, problem, onChoose }: KindProps) {
  return (
    <fieldset class="life-field" aria-describedby={problem ? `${fieldId.kind}-ongelma` : undefined}>
      <legend>{words.kind}</legend>
      <FieldProblem id={fieldId.kind} problem={problem} />
      {kinds.map((kind, index) => {
        const [name, hint] = words.kinds[kind];
        const id = `tapahtuma-${index}`;
        return (
          <div class="life-kind" key={kind}>
            <input
              id={id}
              type="radio"
              name="tapahtuma"
              checked={chosen === kind}
              aria-describedby={hint ? `${id}-ohje` : undefined}
              onChange={() => onChoose(kind)}
            />
            <label for={id}>{name}</label>
            {hint && (
              <p class="note" id={`${id}-ohje`}>
                {hint}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

function FieldProblem({ id, problem }: { id: string; problem: string | undefined }) {
  if (!problem) return null;
  return (
    <p class="life-problem" id={`${id}-ongelma`}>
      {problem}
    </p>
  );
}

function described(id: string, problem: string | undefined): string {
  return problem ? `${id}-ohje ${id}-ongelma` : `${id}-ohje`;
}

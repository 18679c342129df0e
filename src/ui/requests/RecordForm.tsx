import { useEffect } from 'preact/hooks';
import { recordWords as words } from '#words/record.ts';
import type { Timeline } from '../../domain/life/timeline.ts';
import { writingOf } from '../../domain/life/timeline.ts';
import { fieldIds } from '../parts/element-ids.ts';
import { useFocus } from '../parts/use-focus.ts';
import { type Asked, askedKinds, offeredKinds, type RecordedKind } from './asked-kinds.ts';
import { EventForm, FieldProblem } from './EventForm.tsx';
import { newWritten } from './record-form.ts';
import { RECORD_IDS, useRecordForm } from './use-record-form.ts';
import type { RequestViewActions } from './use-request-view.ts';

interface Props {
  readonly timeline: Timeline;
  readonly today: string;
  /** What the person came for; its likeliest kind is chosen. Undefined: to go on with what was left unfinished. */
  readonly asked: Asked | undefined;
  readonly actions: Pick<RequestViewActions, 'record' | 'keepWriting'>;
  onClose(): void;
}

/**
 * Records what happened: what, on which day, with a note and files.
 *
 * MUST: start with today, or with what was left unfinished.
 */
export function RecordForm({ timeline, today, asked, actions, onClose }: Props) {
  const form = useRecordForm({
    timeline,
    start: newWritten(today),
    left: writingOf(timeline, undefined),
    // What another tab recorded meanwhile may have left no place for the chosen kind.
    fits: (kind) => offeredKinds(timeline).some((offered) => offered === kind),
    submit: (facts, files) => actions.record(facts, files),
    keep: (writing) => actions.keepWriting(undefined, writing),
  });
  const { written, problems } = form.state;
  const kinds = asked ? askedKinds(timeline, asked) : offeredKinds(timeline);
  const focus = useFocus();
  useEffect(() => {
    // What was written stays: only the kinds to choose from are others.
    const chosen = kinds.find((kind) => kind === written.kind);
    if (asked) form.write({ kind: chosen ?? (asked === 'answer' ? kinds[0] : undefined) });
    focus(RECORD_IDS.kind.control);
  }, [asked]);
  if (kinds.length === 0) return null;
  return (
    <section class="life-record" aria-labelledby="mita-tapahtui">
      <h2 id="mita-tapahtui">{words.heading}</h2>
      <p>{words.text}</p>
      <EventForm {...{ timeline, today, form, onClose }} save={words.save}>
        <KindChoice
          kinds={kinds}
          chosen={written.kind}
          problem={problems.kind}
          onChoose={(kind) => form.write({ kind })}
        />
      </EventForm>
    </section>
  );
}

interface KindProps {
  readonly kinds: readonly RecordedKind[];
  readonly chosen: string | undefined;
  readonly problem: string | undefined;
  onChoose(kind: RecordedKind): void;
}

function KindChoice({ kinds, chosen, problem, onChoose }: KindProps) {
  return (
    <fieldset class="life-field" aria-describedby={problem && RECORD_IDS.kind.problem}>
      <legend>{words.kind}</legend>
      <FieldProblem ids={RECORD_IDS.kind} problem={problem} />
      {kinds.map((kind, index) => {
        const [name, hint] = words.kinds[kind];
        const ids = fieldIds(`tapahtuma-${index}`);
        return (
          <div class="life-kind" key={kind}>
            <input
              id={ids.control}
              type="radio"
              name="tapahtuma"
              checked={chosen === kind}
              aria-describedby={hint && ids.hint}
              onChange={() => onChoose(kind)}
            />
            <label for={ids.control}>{name}</label>
            {hint && (
              <p class="note" id={ids.hint}>
                {hint}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

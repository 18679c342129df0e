import type { ComponentChildren } from 'preact';
import { recordWords as words } from '#words/record.ts';
import { encodeWrittenDay } from '../../domain/calendar/calendar-day.ts';
import type { Timeline } from '../../domain/life/timeline.ts';
import { describedBy, type FieldIds } from '../parts/element-ids.ts';
import { writtenTimeOf } from '../parts/written-time.ts';
import { EventDetails } from './EventDetails.tsx';
import { FileChoice } from './FileChoice.tsx';
import { RECORD_IDS, type RecordFormHandle } from './use-record-form.ts';
import '../../styles/parts/field.css';
import '../../styles/parts/record-form.css';

interface Props {
  readonly timeline: Timeline;
  readonly today: string;
  readonly form: RecordFormHandle;
  /** The words of the button that saves. */
  readonly save: string;
  /** What is asked before the day. */
  readonly children?: ComponentChildren;
  onClose(): void;
}

/**
 * The fields of an event, new or corrected.
 *
 * MUST: say at a field what to do about it, and move the focus there; keep everything that was written when it cannot
 * be stored; say that something is kept only once it is on the disk.
 * MUST NOT: check while the person types; send a file anywhere.
 */
export function EventForm({ timeline, today, form, save, children, onClose }: Props) {
  const { written, problems, isSaving, failure, message, keptAt } = form.state;
  return (
    <form
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      {children}
      <div class="life-field">
        <label for={RECORD_IDS.on.control}>{words.day}</label>
        <p class="note" id={RECORD_IDS.on.hint}>
          {words.dayHint(encodeWrittenDay(today))}
        </p>
        <FieldProblem ids={RECORD_IDS.on} problem={problems.on} />
        <input
          id={RECORD_IDS.on.control}
          class="input-day"
          type="text"
          inputMode="decimal"
          value={written.on}
          aria-invalid={problems.on !== undefined}
          aria-describedby={describedBy(RECORD_IDS.on.hint, problems.on && RECORD_IDS.on.problem)}
          onInput={({ currentTarget }) => form.write({ on: currentTarget.value })}
        />
      </div>
      {written.kind && (
        <EventDetails
          {...{ timeline, kind: written.kind, details: written.details }}
          problem={problems.details}
          onWrite={(details) => form.write({ details })}
        />
      )}
      <div class="life-field">
        <label for={RECORD_IDS.note.control}>{words.note}</label>
        <p class="note" id={RECORD_IDS.note.hint}>
          {words.noteHint}
        </p>
        <FieldProblem ids={RECORD_IDS.note} problem={problems.note} />
        <textarea
          id={RECORD_IDS.note.control}
          rows={3}
          value={written.note}
          aria-invalid={problems.note !== undefined}
          aria-describedby={describedBy(RECORD_IDS.note.hint, problems.note && RECORD_IDS.note.problem)}
          onInput={({ currentTarget }) => form.write({ note: currentTarget.value })}
        />
        {/* The time changes with every save: it is not announced. */}
        {keptAt && <p class="note">{words.kept(writtenTimeOf(keptAt))}</p>}
      </div>
      <FileChoice
        kept={written.kept}
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
          {failure ? words.retry : save}
        </button>
        <button type="button" class="button quiet" onClick={() => void form.leave().then(onClose)}>
          {words.close}
        </button>
        <span role="status">{isSaving ? words.saving : message}</span>
      </p>
    </form>
  );
}

/** What to do about a field. */
export function FieldProblem({ ids, problem }: { ids: FieldIds; problem: string | undefined }) {
  if (!problem) return null;
  return (
    <p class="life-problem" id={ids.problem}>
      {problem}
    </p>
  );
}

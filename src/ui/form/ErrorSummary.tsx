import { useLayoutEffect, useRef } from 'preact/hooks';
import { formStart as words } from '#words/form-start.ts';
import type { Problem } from '../../domain/request/problem.ts';
import { fieldIds } from '../parts/element-ids.ts';
import type { FormHandle } from './form-handle.ts';
import { problemMessage } from './problem-message.ts';
import '../../styles/parts/error-summary.css';

interface Props {
  readonly form: FormHandle;
  readonly problems: readonly Problem[];
  /** Counts the attempts to go on: each one that leaves problems brings focus here. */
  readonly attempt: number;
  onGo(problem: Problem): void;
}

/**
 * The problems in one place, with links to their fields.
 *
 * MUST: take focus after an attempt to go on; use the same words as the fields; lead to the field itself.
 * MUST NOT: take focus while the person types; change the page's address.
 */
export function ErrorSummary({ form, problems, attempt, onGo }: Props) {
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (problems.length === 0) return null;
  const messages = problems.map((problem) => ({
    problem,
    message: problemMessage(problem, form),
  }));
  return (
    <section class="summary" ref={box} tabIndex={-1} aria-labelledby="tarkista">
      <h2 id="tarkista">{words.summary}</h2>
      <ul>
        {messages.map(({ problem, message }) => (
          <li key={message}>
            <a
              href={`#${fieldIds(problem.field).control}`}
              onClick={(event) => {
                event.preventDefault();
                onGo(problem);
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

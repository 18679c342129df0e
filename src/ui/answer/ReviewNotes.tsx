import { answerReview as words } from '#words/answer-review.ts';
import type { Findings } from './review-findings.ts';

/** What to note of the answer as a whole: what is no answer, and where it and the notice differ. */
export function ReviewNotes({ findings: { hints, differences } }: { findings: Findings }) {
  return (
    <>
      {hints.length > 0 && (
        <div class="conflict">
          <h3>{words.hints.heading}</h3>
          <ul>
            {hints.map((hint) => (
              <li key={hint}>{words.hints[hint]}</li>
            ))}
          </ul>
        </div>
      )}
      {differences.length > 0 && (
        <details class="review-differences">
          <summary>{words.comparison.heading}</summary>
          <p>{words.comparison.text}</p>
          {differences.map(({ fact, onlyInNotice, onlyInAnswer }) => (
            <div key={fact}>
              <h4>{words.comparison.facts[fact]}</h4>
              <Only words={words.comparison.onlyInNotice} texts={onlyInNotice} />
              <Only words={words.comparison.onlyInAnswer} texts={onlyInAnswer} />
            </div>
          ))}
        </details>
      )}
    </>
  );
}

function Only({ words: lead, texts }: { words: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <>
      <p>{lead}</p>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}

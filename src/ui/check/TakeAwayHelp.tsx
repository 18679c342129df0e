import { checkWords } from '#words/check.ts';

const words = checkWords.takeAway;

/** What is in the files, and what does not fit other people's formats. */
export function TakeAwayHelp() {
  return (
    <details class="check-help">
      <summary>{words.helpHeading}</summary>
      <p>{words.note}</p>
      <p>{words.csvNote}</p>
      <p>{words.mappingText}</p>
      <ul>
        {words.mappingFields.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
}

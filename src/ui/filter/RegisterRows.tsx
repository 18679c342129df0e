import { useEffect, useState } from 'preact/hooks';
import { lowerCase } from '#words/grammar.ts';
import { registerRows as words } from '#words/register-rows.ts';
import { fieldIds } from '../parts/element-ids.ts';
import '../../styles/parts/field.css';
import '../../styles/parts/register-rows.css';
import '../../styles/parts/search-field.css';

/** One register in the list. */
interface RegisterRow {
  readonly name: string;
  /** The notice's language, where that is not the page's. */
  readonly lang: string | undefined;
  /** Whom it concerns. */
  readonly concerns: string;
  /** Its notice, and the request that people most often come for. */
  readonly notice: string;
  readonly request: string;
  readonly door: string;
}

const IDS = fieldIds('rekisterihaku');

/**
 * Registers as rows, which one may narrow by a word. Without a program all of them stand there, and no field.
 *
 * MUST: say how many are left, in a live region that was there before.
 */
export function RegisterRows({ rows }: { rows: readonly RegisterRow[] }) {
  const [isReady, setIsReady] = useState(false);
  const [text, setText] = useState('');
  useEffect(() => setIsReady(true), []);
  const sought = lowerCase(text.trim());
  const shown = rows.filter(({ name, concerns }) => lowerCase(`${name} ${concerns}`).includes(sought));
  return (
    <>
      {isReady ? (
        <div class="search">
          <label for={IDS.control}>{words.filter}</label>
          <p class="note" id={IDS.hint}>
            {words.hint}
          </p>
          <input
            id={IDS.control}
            type="search"
            autocomplete="off"
            spellcheck={false}
            value={text}
            aria-describedby={IDS.hint}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
          <p role="status" class="search-found">
            {sought === '' ? '' : words.found(shown.length)}
          </p>
        </div>
      ) : null}
      <ul class="registers">
        {shown.map(({ name, lang, concerns, notice, request, door }) => (
          <li key={notice}>
            <a class="plain" href={notice} lang={lang}>
              {name}
            </a>
            <span lang={lang}>{concerns}</span>
            <a class="plain" href={request}>
              {door}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

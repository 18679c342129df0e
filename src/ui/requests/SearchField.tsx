import { myRequests } from '#words/my-requests.ts';
import { fieldIds } from '../parts/element-ids.ts';
import { MOST_HITS, type SearchState } from './use-search.ts';
import '../../styles/parts/field.css';
import '../../styles/parts/search-field.css';

const words = myRequests.search;
const IDS = fieldIds('haku');

/**
 * Searches the requests as one types.
 *
 * MUST: say how many were found, in a live region that was there before.
 * MUST NOT: move the focus; put what is searched for into the address.
 */
export function SearchField({ search, onSearch }: { search: SearchState; onSearch(text: string): void }) {
  return (
    <div class="search">
      <label for={IDS.control}>{words.label}</label>
      <p class="note" id={IDS.hint}>
        {words.hint}
      </p>
      <input
        id={IDS.control}
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={search.text}
        aria-describedby={IDS.hint}
        onInput={({ currentTarget }) => onSearch(currentTarget.value)}
      />
      <p role="status" class="search-found">
        {search.found && foundWords(search.found.length)}
      </p>
    </div>
  );
}

function foundWords(count: number): string {
  return count < MOST_HITS ? words.found(count) : words.foundMany(count);
}

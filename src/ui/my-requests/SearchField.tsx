import { myRequests } from '../../i18n/fi/my-requests.ts';
import { MOST_HITS, type SearchState } from './use-search.ts';

const words = myRequests.search;

/**
 * Searches the requests as one types.
 *
 * MUST: say how many were found, in a live region that was there before.
 * MUST NOT: move the focus; put what is searched for into the address.
 */
export function SearchField({ search, onSearch }: { search: SearchState; onSearch(text: string): void }) {
  return (
    <div class="search">
      <label for="haku">{words.label}</label>
      <p class="note" id="haku-ohje">
        {words.hint}
      </p>
      <input
        id="haku"
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={search.text}
        aria-describedby="haku-ohje"
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

import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/domain/draft.ts';
import type { Timeline } from '../../../src/domain/timeline.ts';
import { myRequests as words } from '../../../src/i18n/fi/my-requests.ts';
import { entriesOf, entryLink } from '../../../src/ui/my-requests/entry.ts';
import { MyRequests, RequestList } from '../../../src/ui/my-requests/MyRequests.tsx';
import type { EntryActions, MyRequestsState } from '../../../src/ui/my-requests/use-my-requests.ts';
import { aDraft, aTimeline } from '../../store/samples.ts';

const registers = [{ slug: 'asiakasrekisteri', name: 'Asiakasrekisteri' }];
const none = () => {};
const actions: EntryActions = { download: none, duplicate: none, remove: none, undo: none, retry: none };

function list(drafts: Draft[], timelines: Timeline[], state: Partial<MyRequestsState> = {}): string {
  const shown = { entries: entriesOf(drafts, timelines, registers), quarantined: [] };
  return render(
    <RequestList state={{ shown, message: '', isWritable: true, ...state }} {...{ actions }} root="../" />,
  );
}

describe('an entry', () => {
  test('names its rights and registers, and says when a draft was saved', () => {
    const values = {
      'choice.rights': ['erasure', 'marketingObjection'],
      'choice.registers': ['asiakasrekisteri'],
    };
    const [entry] = entriesOf(
      [aDraft({ values, savedAt: localInstant(2026, 11, 21, 18, 2) })],
      [],
      registers,
    );
    expect(entry).toMatchObject({
      name: 'poistopyyntö ja markkinointikielto',
      registers: ['Asiakasrekisteri'],
      state: 'Luonnos, tallennettu 21.11.2026 klo\u00a018.02',
    });
  });

  test('without a chosen right has a name all the same', () => {
    expect(entriesOf([aDraft({ values: {} })], [], registers)[0]?.name).toBe('aloitettu pyyntö');
  });

  test('keeps the slug of a register whose notice has gone', () => {
    expect(entriesOf([aDraft()], [], [])[0]?.registers).toEqual(['asiakasrekisteri']);
  });

  test.each([
    [undefined, /^Allekirjoitettu \d+\.11\.2026, ei vielä lähetetty$/],
    [{ on: '2026-11-23', channel: 'email' as const }, /^Lähetetty 23\.11\.2026 sähköpostitse$/],
    [{ on: '2026-11-03', channel: 'letter' as const }, /^Lähetetty 3\.11\.2026 kirjeenä$/],
  ])('sent as %o says so', (sent, state) => {
    expect(entriesOf([], [aTimeline(sent)], registers)[0]?.state).toMatch(state);
  });

  test('opens by its id in the fragment, which no server sees', () => {
    const [draft, request] = entriesOf(
      [aDraft({ savedAt: '2026-11-23T00:00:00.000Z' })],
      [aTimeline(undefined, { id: 'signed001' })],
      registers,
    );
    expect(draft && entryLink(draft, '../')).toBe('../pyynto/#luonnos=draft0001');
    expect(request && entryLink(request, '../')).toBe('../pyynto/#pyynto=signed001');
  });

  test('stands by its time among drafts and requests, the newest first', () => {
    const entries = entriesOf(
      [aDraft({ id: 'draft000a', savedAt: '2026-11-22T12:00:00.500Z' }), aDraft({ id: 'draft000b' })],
      [aTimeline(undefined, { id: 'signed001' })],
      registers,
    );
    expect(entries.map(({ id }) => id)).toEqual(['draft000a', 'signed001', 'draft000b']);
  });
});

describe('the list', () => {
  test('says on the server that it is looking', () => {
    const html = render(
      <MyRequests controller={{ businessId: '0933696-9' }} registers={registers} root="../" />,
    );
    expect(html).toContain(words.loading);
  });

  test('offers a way to begin when it is empty', () => {
    const html = list([], []);
    expect(html).toContain(words.empty);
    expect(html).toContain('href="../pyynto/"');
  });

  test('says in words that storage is refused, and not that there are no requests', () => {
    const html = list([], [], { failure: 'STORE_UNAVAILABLE' });
    expect(html).toContain('role="alert"');
    expect(html).toContain(words.refusal.STORE_UNAVAILABLE);
    expect(html).not.toContain(words.empty);
    expect(html).toContain('href="../pyynto/"');
  });

  test('has a heading for each entry, and buttons that it describes', () => {
    const html = list([aDraft()], []);
    expect(html).toContain('<h2 id="entry-draft0001" tabindex="-1">Tarkastuspyyntö</h2>');
    for (const word of [words.actions.duplicate, words.actions.delete]) {
      expect(html).toContain(`aria-describedby="entry-draft0001">${word}</button>`);
    }
    expect(html).not.toContain(words.actions.download);
  });

  test('offers the PDF of a signed request', () => {
    expect(list([], [aTimeline()])).toContain(words.actions.download);
  });

  test('only shows and opens where nothing can be written', () => {
    const html = list([aDraft()], [aTimeline(undefined, { id: 'signed001' })], {
      isWritable: false,
      failure: 'STORE_NEWER',
    });
    expect(html).toContain(words.actions.download);
    expect(html).not.toContain(words.actions.delete);
    expect(html).not.toContain(words.retry);
  });

  test('keeps a way back in the place of what was deleted', () => {
    const entries = entriesOf([aDraft()], [], registers);
    const html = list([], [], { shown: { entries, quarantined: [], deletedId: 'draft0001' } });
    expect(html).toContain('Poistettu: tarkastuspyyntö.');
    expect(html).toContain('id="undo-draft0001"');
  });

  test('offers what it cannot read as a file', () => {
    const record = {
      id: 'drafts:x',
      table: 'drafts' as const,
      foundAt: '2026-11-22T12:00:00.000Z',
      record: {},
    };
    const html = list([], [], { shown: { entries: [], quarantined: [record] } });
    expect(html).toContain(words.quarantine.text(1));
    expect(html).toContain(words.quarantine.download);
  });
});

/** The instant at which clocks here show the given time. */
function localInstant(year: number, month: number, day: number, hour: number, minute: number): string {
  return new Date(year, month - 1, day, hour, minute).toISOString();
}

import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { life } from '#words/life.ts';
import { myRequests as words } from '#words/my-requests.ts';
import type { Timeline } from '../../../src/domain/life/timeline.ts';
import type { Draft } from '../../../src/domain/records/draft.ts';
import { NoticeVersions } from '../../../src/ui/parts/notice-versions.ts';
import { draftEntry, entryLink, requestEntry } from '../../../src/ui/requests/entry.ts';
import { MyRequests } from '../../../src/ui/requests/MyRequests.tsx';
import { RequestList } from '../../../src/ui/requests/RequestList.tsx';
import { StorageProblem } from '../../../src/ui/requests/StorageProblem.tsx';
import type { ShownRequests } from '../../../src/ui/requests/shown-requests.ts';
import type { EntryActions } from '../../../src/ui/requests/use-my-requests.ts';
import { aDraft, aTimeline } from '../../store/samples.ts';

const registers = [{ slug: 'asiakasrekisteri', name: 'Asiakasrekisteri' }];
const today = '2026-12-10';
const none = () => {};
const actions: EntryActions = {
  download: none,
  duplicate: none,
  remove: none,
  undo: none,
  showMore: none,
  search: none,
  offerCalendar: none,
  refresh: none,
};

interface Listed {
  shown?: Partial<ShownRequests>;
  search?: { text: string; found?: readonly Timeline[] };
  isRefused?: boolean;
  isWritable?: boolean;
}

interface ListProps {
  drafts: Draft[];
  timelines?: Timeline[];
  listed?: Listed;
}

function RequestListOf({ drafts, timelines = [], listed = {} }: ListProps) {
  const { shown, search, ...more } = listed;
  const state = {
    shown: {
      drafts: drafts.map((draft) => draftEntry(draft, registers)),
      requests: timelines.map((timeline) => requestEntry(timeline, today)),
      next: undefined,
      quarantined: [],
      ...shown,
    },
    search: {
      text: search?.text ?? '',
      found: search?.found?.map((timeline) => requestEntry(timeline, today)),
    },
    message: '',
  };
  return <RequestList isRefused={false} isWritable {...{ state, actions, ...more }} root="../" />;
}

function list(drafts: Draft[], timelines: Timeline[], listed: Listed = {}): string {
  return render(<RequestListOf {...{ drafts, timelines, listed }} />);
}

describe('an entry', () => {
  test('names its rights and registers, and says when a draft was saved', () => {
    const values = {
      'choice.rights': ['erasure', 'marketingObjection'],
      'choice.registers': ['asiakasrekisteri'],
    };
    const draft = aDraft({ values, savedAt: localInstant(2026, 11, 21, 18, 2) });
    expect(draftEntry(draft, registers)).toMatchObject({
      name: 'poistopyyntö ja markkinointikielto',
      registers: ['Asiakasrekisteri'],
      state: 'Luonnos, tallennettu 21.11.2026 klo\u00a018.02',
    });
  });

  test('without a chosen right has a name all the same', () => {
    expect(draftEntry(aDraft({ values: {} }), registers).name).toBe('aloitettu pyyntö');
  });

  test('keeps the slug of a register whose notice has gone', () => {
    expect(draftEntry(aDraft(), []).registers).toEqual(['asiakasrekisteri']);
  });

  test.each([
    [aTimeline(), 'Muistutus: tarkastuspyyntö', ['Asiakasrekisteri']],
    [undefined, 'Muistutus', []],
  ])('of a letter that follows stands under its request’s name', (follows, name, named) => {
    const draft = aDraft({ values: {}, follows: { id: 'draft0001', letter: 'reminder' } });
    expect(draftEntry(draft, registers, follows)).toMatchObject({ name, registers: named });
  });

  test.each([
    [undefined, today, life.states.signed, 'Lähetä kirje. Merkitse sitten, milloin lähetit sen.', false],
    [
      { on: '2026-11-22', channel: 'email' as const },
      today,
      life.states.sent,
      'Odota vastausta 22.12.2026 asti.',
      false,
    ],
    [
      { on: '2026-11-22', channel: 'letter' as const },
      today,
      life.states.sent,
      'Odota vastausta 29.12.2026 asti. Päivä on arvio.',
      false,
    ],
    [
      { on: '2026-11-22', channel: 'email' as const },
      '2026-12-23',
      life.states.sent,
      'Vastauksen olisi pitänyt tulla viimeistään 22.12.2026. Lähetä muistutus.',
      true,
    ],
  ])('sent as %o says on %s what it waits for', (sent, day, state, sentence, isLate) => {
    const entry = requestEntry(aTimeline(sent), day);
    expect(entry).toMatchObject({ state, sentence });
    expect(entry.step.isLate).toBe(isLate);
  });

  test('opens by its id in the fragment, which no server sees', () => {
    expect(entryLink(draftEntry(aDraft(), registers), '../')).toBe('../pyynto/#luonnos=draft0001');
    const request = requestEntry(aTimeline(undefined, { id: 'signed001' }), today);
    expect(entryLink(request, '../')).toBe('../pyynnot/#pyynto=signed001');
  });
});

describe('a draft whose notice changed since it was begun', () => {
  const version = (updatedOn: string, replacedOn: string, slug = 'asiakasrekisteri') => {
    return {
      slug,
      updatedOn,
      replacedOn,
      sha256s: [],
      address: `../selosteet/${slug}/versiot/${updatedOn}/`,
    };
  };
  // Newest first, as pages have them; the draft was begun on 22 November 2026.
  const versions = [version('2026-11-25', '2026-12-03'), version('2026-10-05', '2026-11-25')];
  const listed = (draft: Draft, known = versions): string =>
    render(
      <NoticeVersions.Provider value={known}>
        <RequestListOf drafts={[draft]} />
      </NoticeVersions.Provider>,
    );

  test('says so in one line, with the day of the text in force and what changed first', () => {
    const html = listed(aDraft());
    expect(html).toContain(
      'Asiakasrekisteri: seloste on päivitetty 3.12.2026, kun luonnos oli jo aloitettu.',
    );
    expect(html).toContain('href="../selosteet/asiakasrekisteri/versiot/2026-10-05/muutokset/"');
    expect(html.match(/kun luonnos oli jo aloitettu/g)).toHaveLength(1);
  });

  test.each<[string, Draft, typeof versions]>([
    ['no notice changed', aDraft(), []],
    ['it changed before', aDraft({ createdAt: '2026-12-04T11:00:00.000Z' }), versions],
    ['it changed on that very day', aDraft({ createdAt: '2026-12-02T22:30:00.000Z' }), versions],
    ['another one did', aDraft(), [version('2026-10-05', '2026-11-25', 'muu')]],
    ['no register is chosen yet', aDraft({ values: {} }), versions],
    ['the letter follows a request', aDraft({ follows: { id: 'signed001', letter: 'reminder' } }), versions],
  ])('says nothing where %s', (_, draft, known) => {
    expect(listed(draft, known)).not.toContain('kun luonnos');
  });
});

describe('the list', () => {
  test('says on the server that it is looking', () => {
    const html = render(
      <MyRequests controller={{ businessId: '0933696-9' }} registers={registers} root="../" />,
    );
    expect(html).toContain(words.loading);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).not.toContain('style=');
  });

  test('offers a way to begin when it is empty', () => {
    const html = list([], []);
    expect(html).toContain(words.empty);
    expect(html).toContain('href="../pyynto/"');
  });

  test('does not say that there are no requests where storage is refused', () => {
    const html = list([], [], { isRefused: true });
    expect(html).not.toContain(words.empty);
    expect(html).toContain('href="../pyynto/"');
  });

  test('has drafts before requests, each under a heading that describes its buttons', () => {
    const html = list([aDraft()], [aTimeline(undefined, { id: 'signed001' })]);
    expect(html).toContain('<h3 id="entry-draft0001" tabindex="-1">Tarkastuspyyntö</h3>');
    expect(html.indexOf('entry-draft0001')).toBeLessThan(html.indexOf('entry-signed001'));
    for (const word of [words.actions.duplicate, words.actions.delete]) {
      expect(html).toContain(`aria-describedby="entry-draft0001">${word}</button>`);
    }
  });

  test('marks in words what is late', () => {
    const late = aTimeline({ on: '2026-11-22', channel: 'email' });
    const entry = requestEntry(late, '2026-12-23');
    expect(list([], [], { shown: { requests: [entry] } })).toContain(`${life.late}</span>`);
    expect(list([], [late])).not.toContain(life.late);
  });

  test('offers the next stretch only where there is one', () => {
    expect(list([], [aTimeline()], { shown: { next: 'more0001' } })).toContain(words.more);
    expect(list([], [aTimeline()])).not.toContain(words.more);
  });

  test('shows only what was found while something is searched for', () => {
    const html = list(
      [],
      [aTimeline(undefined, { id: 'signed001' }), aTimeline(undefined, { id: 'signed002' })],
      {
        search: { text: 'tp-', found: [aTimeline(undefined, { id: 'signed002' })] },
      },
    );
    expect(html).not.toContain('entry-signed001');
    expect(html).toContain('entry-signed002');
    expect(html).toContain(words.search.found(1));
  });

  test('only shows and opens where nothing can be written', () => {
    const html = list([aDraft()], [aTimeline(undefined, { id: 'signed001' })], { isWritable: false });
    expect(html).toContain(words.actions.download);
    expect(html).not.toContain(words.actions.delete);
    expect(html).not.toContain(words.actions.duplicate);
  });

  test('keeps a way back in the place of what was deleted', () => {
    const html = list([aDraft()], [], { shown: { deletedId: 'draft0001' } });
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
    const html = list([], [], { shown: { quarantined: [record] } });
    expect(html).toContain(words.quarantine.text(1));
    expect(html).toContain(words.quarantine.download);
  });
});

describe('a refusal of storage', () => {
  const store = { isWritable: false, readings: 1, attempt: async () => undefined, retry: none };

  test('is said in words, with a way to try again', () => {
    const html = render(<StorageProblem store={{ ...store, failure: 'STORE_UNAVAILABLE' }} />);
    expect(html).toContain('role="alert"');
    expect(html).toContain(words.refusal.STORE_UNAVAILABLE);
    expect(html).toContain(words.retry);
  });

  test('by a newer release offers no second attempt', () => {
    expect(render(<StorageProblem store={{ ...store, failure: 'STORE_NEWER' }} />)).not.toContain(
      words.retry,
    );
  });
});

/** The instant at which clocks here show the given time. */
function localInstant(year: number, month: number, day: number, hour: number, minute: number): string {
  return new Date(year, month - 1, day, hour, minute).toISOString();
}

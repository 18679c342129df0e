import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { life } from '#words/life.ts';
import { timelineWords, viewWords } from '#words/request-view.ts';
import type { Timeline } from '../../../src/domain/life/timeline.ts';
import type { PastVersion } from '../../../src/domain/publisher/past-version.ts';
import { NoticeVersions } from '../../../src/ui/parts/notice-versions.ts';
import { ChangedNotices } from '../../../src/ui/requests/ChangedNotices.tsx';
import { RequestView } from '../../../src/ui/requests/RequestView.tsx';
import type { RequestViewActions, ShownRequest } from '../../../src/ui/requests/use-request-view.ts';
import { recordedFile } from '../../packet/recorded-file.ts';
import { aDraft, aSignedRequest } from '../../store/samples.ts';
import { sentByEmail, sentByLetter, timelineWith } from './samples.ts';

const none = () => {};
const never = () => new Promise<never>(none);
const forms = { record: never, correction: never, sending: never };
const actions: RequestViewActions = {
  record: async () => 'recorded',
  correct: async () => 'recorded',
  keepWriting: async () => undefined,
  undo: none,
  bringBack: none,
  downloadFile: none,
  downloadLetter: none,
  loadFile: async () => undefined,
  saveReview: async () => true,
  beginLetter: none,
  offerCalendar: none,
};

interface Viewed extends Partial<ShownRequest> {
  today?: string;
  isWritable?: boolean;
}

function view(timeline: Timeline, { today = '2026-12-10', isWritable = true, ...more }: Viewed = {}): string {
  const shown = {
    timeline,
    channel: 'letter' as const,
    file: undefined,
    isRepresented: false,
    registers: [],
    letters: [],
    drafts: [],
    ...more,
  };
  const state = { shown, wayBack: undefined, message: '' };
  return render(
    <RequestView
      {...{ state, actions, forms, today, isWritable }}
      root="../"
      onDuplicate={none}
      onDelete={none}
    />,
  );
}

/** What the page says, without its marks. */
const textOf = (html: string): string =>
  html
    .replace(/<svg.*?<\/svg>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the view of a request', () => {
  test('has one heading that takes focus, and its facts', () => {
    const html = view(timelineWith(sentByEmail));
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('id="pyynnon-otsikko" tabindex="-1">Tarkastuspyyntö</h1>');
    for (const fact of ['TP-0000-0001', 'Balentor Oy', 'Asiakasrekisteri']) expect(html).toContain(fact);
  });

  test.each([
    ['signed', timelineWith(), '2026-12-10', life.stepButtons.send],
    ['late', timelineWith(sentByEmail), '2026-12-23', life.stepButtons.remind],
    [
      'asked who asks',
      timelineWith(sentByEmail, { kind: 'identityAsked', on: '2026-12-01' }),
      '2026-12-10',
      life.stepButtons.identify,
    ],
    [
      'answered',
      timelineWith(sentByEmail, { kind: 'answered', on: '2026-12-01' }),
      '2026-12-10',
      life.stepButtons.check,
    ],
    [
      'refused',
      timelineWith(sentByEmail, { kind: 'refused', on: '2026-12-01' }),
      '2026-12-10',
      life.stepButtons.complain,
    ],
  ])('that is %s offers its one next step', (_, timeline, today, button) => {
    const html = view(timeline, { today });
    const step = html.slice(html.indexOf('life-now'), html.indexOf('</section>'));
    expect(step).toContain(button);
    expect(step.match(/class="button"/g)).toHaveLength(1);
  });

  test('calls an estimated day an estimate', () => {
    const text = textOf(view(timelineWith(sentByLetter)));
    expect(text).toContain('Odota vastausta 29.12.2026 asti. Päivä on arvio.');
    expect(text).toContain('tiistai 29.12.2026 arvio');
  });

  test('has every mark of the drawing in the list, and hides the drawing', () => {
    const html = view(timelineWith(sentByLetter));
    expect(html).toMatch(/<svg[^>]*aria-hidden="true"/);
    const text = textOf(html);
    for (const row of [
      '22.11.2026 Lähetetty kirjeenä',
      '29.11.2026 Arvioitu saapumispäivä',
      '10.12.2026 Tänään',
    ]) {
      expect(text).toContain(row);
    }
  });

  test('shows notes as text and files with their sizes', () => {
    const files = [{ id: 'file00001', name: 'vastaus.pdf', type: 'application/pdf', size: 234_567 }];
    const note = '<b>Sain</b>';
    const html = view(timelineWith(sentByEmail, { kind: 'answered', on: '2026-12-01', note, files }));
    expect(html).toContain('&lt;b>Sain&lt;/b>');
    expect(html).toContain('Lataa vastaus.pdf (235\u00a0kt)');
  });

  test('lets every event be corrected and undone, told apart by its row', () => {
    const html = view(timelineWith(sentByEmail, { kind: 'answered', on: '2026-12-01' }));
    expect(html).toContain('aria-describedby="rivi-event0001">Muokkaa</button>');
    expect(html).toContain('aria-describedby="rivi-event0002">Muokkaa</button>');
    expect(html).toContain('aria-describedby="rivi-event0001">Kumoa</button>');
    expect(html).toContain('aria-describedby="rivi-event0002">Kumoa</button>');
  });

  test('names the letters that followed, and continues one that was begun', () => {
    const follows = { id: 'draft0001', letter: 'reminder' as const };
    const letter = aSignedRequest({ id: 'letter001', follows });
    const html = view(timelineWith(sentByEmail), { letters: [letter], drafts: [aDraft({ follows })] });
    expect(html).toContain('<b>Muistutus</b>, ei vielä lähetetty');
    expect(html).toContain('href="../pyynto/#pyynto=letter001"');
    expect(html).toContain(viewWords.resume('Muistutus'));
  });

  test('says when an event was corrected, and offers to go on where a record was left', () => {
    const timeline = timelineWith(sentByEmail, { kind: 'answered', on: '2026-12-01' });
    const [sent, answered] = timeline.events;
    const left = { savedAt: '2026-12-02T10:00:00Z', on: '2.12.2026', note: 'Soit', details: {} };
    const html = view({
      ...timeline,
      events: [{ ...sent, correctedAt: '2026-11-24T10:00:00Z' }, answered] as Timeline['events'],
      unfinished: [left, { ...left, eventId: 'event0002' }],
    });
    expect(textOf(html)).toContain(timelineWords.correctedOn('24.11.2026'));
    expect(html).toContain(viewWords.goOn);
    expect(html).toContain(`aria-describedby="rivi-event0002">${timelineWords.goOnCorrecting}</button>`);
    expect(view(timeline)).not.toContain(viewWords.goOn);
  });

  test('folds a complaint among the other letters until it is time for it', () => {
    const { name } = life.letters.complaint;
    const folded = (timeline: Timeline, today: string): boolean => {
      const html = view(timeline, { today });
      return html.indexOf(`>${name}<`) > html.indexOf('<details', html.indexOf('seuraavat-kirjeet'));
    };
    expect(folded(timelineWith(sentByEmail), '2026-12-10')).toBe(true);
    expect(folded(timelineWith(sentByEmail), '2026-12-23')).toBe(false);
    expect(folded(timelineWith(sentByEmail, { kind: 'refused', on: '2026-12-01' }), '2026-12-10')).toBe(
      false,
    );
  });

  test('only shows where nothing can be written', () => {
    const html = view(timelineWith(sentByEmail), { isWritable: false });
    expect(html).not.toContain('<form');
    expect(html).not.toContain('Kumoa');
    expect(html).toContain(viewWords.download);
  });

  test('says that a request is not here', () => {
    const state = { shown: null, wayBack: undefined, message: '' };
    const html = render(
      <RequestView
        {...{ state, actions, forms }}
        today="2026-12-10"
        isWritable
        root="../"
        onDuplicate={none}
        onDelete={none}
      />,
    );
    expect(html).toContain(viewWords.missing.heading);
    expect(html).toContain('href="#luettelo"');
  });

  test('offers a power of attorney only where somebody acts for the person', () => {
    const { name } = life.letters.powerOfAttorney;
    expect(textOf(view(timelineWith(sentByEmail)))).not.toContain(name);
    expect(textOf(view(timelineWith(sentByEmail), { isRepresented: true }))).toContain(name);
  });
});

test('a notice that changed since is told in one line, with what changed', () => {
  const { registers } = recordedFile.request;
  const [{ slug, noticeSha256, noticeUpdatedOn }] = registers as [(typeof registers)[number]];
  const version = {
    slug,
    updatedOn: noticeUpdatedOn,
    replacedOn: '2026-12-24',
    sha256s: [noticeSha256],
    address: '../versiot/a/',
  };
  const html = (versions: (typeof version)[]) =>
    renderWith(versions, <ChangedNotices registers={registers} />);
  expect(textOf(html([version]))).toContain('seloste on muuttunut sen jälkeen, kun teit pyynnön');
  expect(html([version])).toContain('href="../versiot/a/muutokset/"');
  expect(html([])).toBe('');
  expect(view(timelineWith(sentByEmail), { registers })).not.toContain('on muuttunut');
});

function renderWith(versions: readonly PastVersion[], children: ComponentChildren): string {
  return render(<NoticeVersions.Provider value={versions}>{children}</NoticeVersions.Provider>);
}

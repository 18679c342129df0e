import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Timeline } from '../../../src/domain/timeline.ts';
import { life } from '../../../src/i18n/fi/life.ts';
import { RequestView } from '../../../src/ui/request-life/RequestView.tsx';
import type { RequestViewActions, ShownRequest } from '../../../src/ui/request-life/use-request-view.ts';
import { aDraft, aSignedRequest } from '../../store/samples.ts';
import { sentByEmail, sentByLetter, timelineWith } from './samples.ts';

const none = () => {};
const actions: RequestViewActions = {
  record: async () => 'recorded',
  undo: none,
  bringBack: none,
  downloadFile: none,
  downloadLetter: none,
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
    isRepresented: false,
    letters: [],
    drafts: [],
    ...more,
  };
  const state = { shown, undone: undefined, message: '' };
  return render(
    <RequestView {...{ state, actions, today, isWritable }} root="../" onDuplicate={none} onDelete={none} />,
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

  test('lets every event be undone, told apart by its row', () => {
    const html = view(timelineWith(sentByEmail, { kind: 'answered', on: '2026-12-01' }));
    expect(html).toContain('aria-describedby="rivi-event0001">Kumoa</button>');
    expect(html).toContain('aria-describedby="rivi-event0002">Kumoa</button>');
  });

  test('names the letters that followed, and continues one that was begun', () => {
    const follows = { id: 'draft0001', letter: 'reminder' as const };
    const letter = aSignedRequest({ id: 'letter001', follows });
    const html = view(timelineWith(sentByEmail), { letters: [letter], drafts: [aDraft({ follows })] });
    expect(html).toContain('<b>Muistutus</b>, ei vielä lähetetty');
    expect(html).toContain('href="../pyynto/#pyynto=letter001"');
    expect(html).toContain(life.view.resume('Muistutus'));
  });

  test('only shows where nothing can be written', () => {
    const html = view(timelineWith(sentByEmail), { isWritable: false });
    expect(html).not.toContain('<form');
    expect(html).not.toContain('Kumoa');
    expect(html).toContain(life.view.download);
  });

  test('says that a request is not here', () => {
    const state = { shown: null, undone: undefined, message: '' };
    const html = render(
      <RequestView
        {...{ state, actions }}
        today="2026-12-10"
        isWritable
        root="../"
        onDuplicate={none}
        onDelete={none}
      />,
    );
    expect(html).toContain(life.view.missing.heading);
    expect(html).toContain('href="#luettelo"');
  });

  test('offers a power of attorney only where somebody acts for the person', () => {
    const { name } = life.letters.powerOfAttorney;
    expect(textOf(view(timelineWith(sentByEmail)))).not.toContain(name);
    expect(textOf(view(timelineWith(sentByEmail), { isRepresented: true }))).toContain(name);
  });
});

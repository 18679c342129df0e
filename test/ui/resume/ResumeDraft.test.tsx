import { render } from 'preact-render-to-string';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openStore } from '../../../src/store/store.ts';
import { findUnfinished, unfinishedIn } from '../../../src/ui/resume/find-unfinished.ts';
import { findHere, ResumeDraft } from '../../../src/ui/resume/ResumeDraft.tsx';
import { ResumeLine } from '../../../src/ui/resume/ResumeLine.tsx';
import { aDraft, aTimeline, emptyBrowser, place } from '../../store/samples.ts';

const registers = [{ slug: 'asiakasrekisteri', name: 'Asiakasrekisteri' }];
const today = '2026-12-10';
const sent = { on: '2026-12-01', channel: 'email' as const };
const late = { on: '2026-11-05', channel: 'email' as const };
const soon = { on: '2026-11-14', channel: 'email' as const };

beforeEach(emptyBrowser);

describe('the way back to a request', () => {
  test.each([
    ['nothing', [], [], undefined, false],
    ['one draft', [aDraft()], [], 'draft', false],
    ['two drafts', [aDraft(), aDraft({ id: 'draft0002' })], [], 'draft', true],
    ['a request that was not sent', [], [aTimeline()], 'unsent', false],
    ['a draft and a request', [aDraft()], [aTimeline()], 'draft', true],
    ['a sent request', [], [aTimeline(sent)], 'waiting', false],
    ['a sent request and a draft', [aDraft()], [aTimeline(sent)], 'draft', true],
    ['a late answer, before a draft', [aDraft()], [aTimeline(late)], 'late', true],
    ['an answer that is due soon', [], [aTimeline(soon)], 'soon', false],
  ] as const)('with %s', (_, drafts, requests, why, hasMore) => {
    const found = unfinishedIn(drafts, requests, registers, today);
    expect(found.why).toBe(why);
    expect(found.hasMore).toBe(hasMore);
  });

  test('says what is late and what to do', () => {
    const unfinished = unfinishedIn([], [aTimeline(late)], registers, today);
    const html = render(<ResumeLine unfinished={unfinished} root="./" />);
    expect(html.replace(/<[^>]*>/g, '')).toBe(
      'Myöhässä: tarkastuspyyntö, asiakasrekisteri. Vastauksen olisi pitänyt tulla viimeistään 7.12.2026. Lähetä muistutus. Avaa pyyntö',
    );
    expect(html).toContain('href="./pyynnot/#pyynto=draft0001"');
  });

  test('says how a request stands that waits for its answer', () => {
    const unfinished = unfinishedIn([], [aTimeline(sent)], registers, today);
    const html = render(<ResumeLine unfinished={unfinished} root="./" />);
    expect(html.replace(/<[^>]*>/g, '')).toBe('Tarkastuspyyntö: odota vastausta 4.1.2027 asti. Avaa pyyntö');
  });

  test('is one sentence with a link to the draft', () => {
    const savedAt = new Date(2026, 10, 21, 18, 42).toISOString();
    const html = render(
      <ResumeLine unfinished={unfinishedIn([aDraft({ savedAt })], [], registers, today)} root="./" />,
    );
    expect(html.replace(/<[^>]*>/g, '')).toBe(
      'Luonnos kesken: tarkastuspyyntö, asiakasrekisteri, tallennettu 21.11.2026 klo\u00a018.42 Jatka siitä',
    );
    expect(html).toContain('href="./pyynto/#luonnos=draft0001"');
  });

  test('is not there on the server, nor where nothing is stored', () => {
    expect(render(<ResumeDraft controller={place} registers={registers} root="./" />)).toBe('');
    expect(render(<ResumeLine unfinished={{ hasMore: false }} root="./" />)).toBe('');
  });
});

describe('looking for unfinished requests', () => {
  test('opens no database where there is none', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    expect(await findHere(place, registers)).toBeUndefined();
    expect(open).not.toHaveBeenCalled();
  });

  test('finds the draft that is stored, and lets the database go', async () => {
    const store = await openStore(place);
    await store.saveDraft(aDraft());
    store.close();
    expect(await findUnfinished(place, registers, new Date('2026-12-10T10:00:00Z'))).toMatchObject({
      next: { id: 'draft0001' },
      hasMore: false,
    });
    expect((await findHere(place, registers))?.unfinished.next?.id).toBe('draft0001');
  });

  test('is silent where storage is refused', async () => {
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('refused', 'SecurityError'));
    expect(await findHere(place, registers)).toBeUndefined();
  });
});

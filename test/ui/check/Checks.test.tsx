import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { PastVersion } from '../../../src/domain/publisher/past-version.ts';
import { Checks } from '../../../src/ui/check/CheckPackets.tsx';
import { type CheckEntry, rowsOf } from '../../../src/ui/check/check-row.ts';
import type { CheckActions, ChecksState } from '../../../src/ui/check/use-checks.ts';
import { NoticeVersions } from '../../../src/ui/parts/notice-versions.ts';
import { recordedFile } from '../../packet/recorded-file.ts';
import { foreign, paper, refused, unreadable, whole } from './samples.ts';

const none = () => {};
const actions: CheckActions = {
  check: none,
  cancel: none,
  clear: none,
  select: none,
  setReceived: none,
  say: none,
};

function page(entries: CheckEntry[], state: Partial<ChecksState> = {}): string {
  const rows = rowsOf(entries, '2026-11-25');
  return render(<Checks state={{ rows, message: '', ...state }} actions={actions} />);
}

/** The page with the entry opened. */
const opened = (entry: CheckEntry): string => page([entry], { selectedId: entry.id });

describe('the page', () => {
  test('is quiet before the first file and promises that nothing is sent', () => {
    const html = page([]);
    expect(html).toContain('Niitä ei lähetetä eikä tallenneta mihinkään');
    expect(html).not.toContain('<table');
  });

  test('tells how far it is, and offers the way out', () => {
    const html = page([], { progress: { done: 3, total: 20, name: 'kirje.pdf' } });
    expect(html).toContain('<progress aria-label="Tarkistus" max="20" value="3">');
    expect(html).toContain('Tarkistettu 3/20');
    expect(html).toContain('Keskeytä');
    expect(html).toContain('aria-disabled="true"');
  });

  test('says what to do about a choice that it cannot take', () => {
    expect(page([], { problem: 'Valitse enintään 200.' })).toMatch(
      /role="alert"[^>]*>Valitse enintään 200\./,
    );
  });

  test('never lets a file name change what stands beside it', () => {
    expect(page([{ ...whole(), name: '\u202eabc.pdf' }])).toContain('<bdi>\u202eabc.pdf</bdi>');
  });
});

describe('the table', () => {
  test('says who asks, as a controller looks for the person first', () => {
    // The name stood in the details only, so that twenty requests had to be opened one by one.
    const { name } = recordedFile.request.dataSubject;
    const html = page([whole(), paper(), refused()]);
    expect(html.match(new RegExp(`data-label="Pyytäjä"><bdi>${name}</bdi>`, 'g'))).toHaveLength(2);
    expect(html).toContain('<td data-label="Pyytäjä" class="empty">–</td>');
  });
});

describe('one file in full', () => {
  test('shows the letter and what the signature proves', () => {
    const html = opened(whole());
    expect(html).toContain('class="sheet"');
    expect(html).toContain(`${recordedFile.request.controller.businessId} (Balentor Oy)`);
    expect(html).toContain('ei allekirjoittajan henkilöllisyyttä');
    expect(html).toContain('Vastaa viimeistään 28.12.2026');
    expect(html).not.toContain('laki ei vaadi allekirjoitusta');
  });

  test('leaves it to the issuer what a certificate of one’s own shows', () => {
    const selfMade = 'ei kehittynyt eikä hyväksytty';
    const html = opened(whole({ hasOwnCertificate: true }));
    expect(opened(whole())).toContain(selfMade);
    expect(html).not.toContain(selfMade);
    expect(html).not.toContain('tuntemattomaksi');
    expect(html).toContain('Tämä sivu ei sano, onko allekirjoitus kehittynyt tai hyväksytty.');
    expect(html).toContain('Tämä sivu ei tutki, kuka varmenteen on myöntänyt.');
  });

  test('asks to compare where the verifier could not', () => {
    expect(opened(whole({ code: 'unknown-wording' }))).toContain('vertaa sitä itse');
  });

  test.each([
    ['a refused packet', refused()],
    ['a PDF by others', foreign()],
    ['an image without a seal', unreadable()],
  ])('of %s says that the request may bind all the same, and shows no letter', (_name, entry) => {
    const html = opened(entry);
    expect(html).toContain('voi silti olla pätevä pyyntö');
    expect(html).not.toContain('class="sheet"');
    expect(html).not.toContain('Ota tiedot talteen');
  });

  test('of a paper letter asks to compare, in the order of the form, and says what is not proven', () => {
    const html = opened(paper());
    expect(html).toContain('Vertaa näitä paperiin');
    expect(html.indexOf('=1+1')).toBeLessThan(html.indexOf('Oikea'));
    expect(html.indexOf('Oikea')).toBeLessThan(html.indexOf('Muutin.'));
    expect(html).toContain('<li>puhelinnumero</li>');
    expect(html).not.toContain('Avaa PDF');
  });

  test('of a paper letter says that it does not show the certificate that signed the file', () => {
    expect(opened(paper())).not.toContain('varmenne, jolla');
    expect(opened(paper({ unproven: ['certificate'] }))).toContain(
      '<li>lähettäjän oma varmenne, jolla PDF-tiedosto on allekirjoitettu</li>',
    );
  });
});

describe('the notice that the person read', () => {
  const [register] = recordedFile.request.registers;
  if (!register) throw new Error('Expected a register in the recorded request.');
  const version = {
    slug: register.slug,
    updatedOn: register.noticeUpdatedOn,
    replacedOn: '2026-12-24',
    sha256s: ['0'.repeat(64), register.noticeSha256],
    address: '../selosteet/rekisteri/versiot/2022-10-05/',
  };
  const pageWith = (versions: PastVersion[]) => {
    const rows = rowsOf([whole()], '2026-11-25');
    const state: ChecksState = { rows, message: '', selectedId: rows[0]?.entry.id };
    return render(
      <NoticeVersions.Provider value={versions}>
        <Checks state={state} actions={actions} />
      </NoticeVersions.Provider>,
    );
  };

  test('is linked where another has replaced it, and said to be no longer in force', () => {
    const html = pageWith([version]);
    expect(html).toMatch(
      /Pyytäjä luki selosteen, joka on päivitetty \S+ \([^)]+\)\. Se ei ole enää voimassa\./,
    );
    expect(html).toContain(`<a href="${version.address}">Lue se</a>`);
  });

  test('is no matter where it is in force, or was another text than the one kept', () => {
    expect(pageWith([])).not.toContain('Pyytäjä luki');
    expect(pageWith([{ ...version, sha256s: ['0'.repeat(64)] }])).not.toContain('Pyytäjä luki');
    expect(pageWith([{ ...version, slug: 'muu' }])).not.toContain('Pyytäjä luki');
  });
});

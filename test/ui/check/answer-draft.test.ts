import facts from 'virtual:answer-facts';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import type { AnswerFacts } from '../../../src/domain/answer/notice-facts.ts';
import type { RequestFile } from '../../../src/domain/records/request-file.ts';
import type { Request } from '../../../src/domain/request/request.ts';
import { requestFromValues } from '../../../src/domain/request/request-from-values.ts';
import { RIGHT_NAMES, type Right } from '../../../src/domain/rights/right.ts';
import { LANGUAGE_CODES } from '../../../src/i18n/languages.ts';
import {
  answerFormats,
  answerLanguage,
  isAnswerable,
  isForUs,
  writeAnswer,
} from '../../../src/ui/check/answer-draft.ts';
import { type CheckRow, rowsOf } from '../../../src/ui/check/check-row.ts';
import { answerWords, OWN_ANSWER_WORDS } from '../../../src/ui/doors/answer-words.ts';
import { valuesFor } from '../../fixtures/form-values.ts';
import { frozenFacts } from '../../fixtures/frozen-facts.ts';
import { recordedFile } from '../../packet/recorded-file.ts';
import { foreign, paper, refused, whole } from './samples.ts';

const both = ['asiakasrekisteri', 'markkinointirekisteri'];

function rowOf(request: Request, code: 'valid' | 'unknown-wording' = 'valid'): CheckRow {
  const file: RequestFile = { ...recordedFile, request };
  return rowsOf([whole({ file, code })], '2026-11-25')[0] as CheckRow;
}

function requestFor(right: Right, registers = both): Request {
  const circumstances = { reference: 'TP-8K3M-2Q9V', createdOn: '2026-11-22' };
  return requestFromValues(valuesFor([right], registers), frozenFacts, circumstances);
}

async function draftOf(row: CheckRow, known: AnswerFacts = facts) {
  const read = await PostalMime.parse(writeAnswer('email', row, known).content as string);
  return { ...read, text: (read.text ?? '').replaceAll('\r\n', '\n') };
}

/* What the draft of an answer to each right has to have a place for, one expression for one statement. */
const OWN: Readonly<Record<Right, readonly RegExp[]>> = {
  access: [
    /Käsitelläänkö tietoja \(15 artiklan 1 kohta\)\n\[TÄYTÄ: Sano, käsitelläänkö/,
    /Jäljennös tiedoista \(15 artiklan 3 kohta\)\n\[TÄYTÄ: .*C-487\/21/,
    /Asiakasrekisteri \(seloste päivitetty 5\.10\.2022\):\n- Henkilötietoja käytetään Balentorin .* \[tarkista\]/,
    /- HubSpot Inc\. \[tarkista\][\s\S]*C-154\/21/,
    /Säilytysaika \(15 artiklan 1 kohdan d alakohta\)[\s\S]*lisätään 10 vuotta\. \[tarkista\]/,
    /oikaisemista, poistamista tai käsittelyn rajoittamista sekä vastustaa/,
    /77 artikla\): Tietosuojavaltuutetun toimisto, tietosuoja@om\.fi/,
    /- henkilöltä itseltään \[tarkista\]/,
    /automaattisia päätöksiä tai profilointia/,
    /\[Seloste ei kerro tätä\.\]\n.*\n?\[TÄYTÄ: Kerro kunkin tarkoituksen oikeusperuste/,
  ],
  rectification: [/Tiedon oikaiseminen \(16 artikla\)/, /Ilmoitus vastaanottajille \(19 artikla\)/],
  erasure: [/mitkä tiedot on poistettu/, /varmuuskopioista/, /minkä säännöksen nojalla ja kuinka kauan/],
  restriction: [/mistä alkaen/, /ilmoitetaan ennen sen poistamista/],
  marketingObjection: [/Kieltoa ei punnita/, /kohderyhmistä/, /Yhteystietojen alkuperä/],
  objection: [/huomattavan tärkeä ja perusteltu syy/, /käsittely on ollut rajoitettu/, /6 artiklan 1 kohta/],
  portability: [/JSON, CSV tai XML/, /20 artikla ei sovellu/],
  consentWithdrawal: [/käsittely on lopetettu/, /millä perusteella/],
  automatedDecision: [/C-203\/22/, /kuka on käsitellyt asian uudelleen/, /22 artiklan 2 kohdan peruste/],
};

describe('the draft of an answer', () => {
  test.each(RIGHT_NAMES)('to %s has a place for all that its letter asks', async (right) => {
    const { text } = await draftOf(rowOf(requestFor(right)));
    for (const statement of OWN[right]) expect(text).toMatch(statement);
    expect(text).toMatch(
      /Vastaa ilman aiheetonta viivytystä, viimeistään 28\.12\.2026 \(12 artiklan 3 kohta\)/,
    );
    expect(text).toMatch(
      /Jos jotain ei toteuteta \(12 artiklan 4 kohta\)[\s\S]*tuomioistuimeen \(79 artikla\)/,
    );
  });

  test('goes to the reply address, names the reference, and says the same in HTML', async () => {
    const request = requestFor('access');
    const { to, subject, text, html } = await draftOf(rowOf(request));
    expect(to).toMatchObject([{ address: request.dataSubject.replyEmail }]);
    expect(subject).toBe('Vastaus: tarkastuspyyntö, viite TP-8K3M-2Q9V');
    expect(text).toMatch(/^\[Luonnos\. Poista ennen lähettämistä/);
    expect(html).toContain('<h2>Jäljennös tiedoista (15 artiklan 3 kohta)</h2>');
    expect(html).toContain('<li>HubSpot Inc. <mark>[tarkista]</mark></li>');
  });

  test('says in its first line why a letter could not be checked', async () => {
    const { text } = await draftOf(rowOf(requestFor('access'), 'unknown-wording'));
    expect(text).toMatch(/^\[Kirjettä ei voitu tarkistaa kokonaan: Allekirjoitus pitää, mutta/);
  });

  test('never fills in what a notice leaves out, nor what another register’s says', async () => {
    const registers = facts.registers.map((register) =>
      register.slug === 'asiakasrekisteri' ? { ...register, storage: [] } : register,
    );
    const { text } = await draftOf(rowOf(requestFor('access', ['asiakasrekisteri'])), {
      ...facts,
      registers,
    });
    expect(text).toMatch(/Säilytysaika \(.*\)\nAsiakasrekisteri: \[Seloste ei kerro tätä\.\]\n\[TÄYTÄ:/);
    expect(text).not.toContain('Leadfeeder');
  });

  test('says that the letter was written from another version of the notice', async () => {
    const request = requestFor('access');
    const registers = request.registers.map((register) => ({ ...register, noticeSha256: '0'.repeat(64) }));
    expect((await draftOf(rowOf({ ...request, registers }))).text).toContain('toisen version mukaan');
    expect((await draftOf(rowOf(request))).text).not.toContain('toisen version mukaan');
  });

  test('is a document alone where the answer goes by post, with the address', () => {
    const request: Request = {
      ...requestFor('erasure'),
      replyChannel: 'post',
      dataSubject: {
        ...requestFor('erasure').dataSubject,
        postalAddress: { street: 'Katu 1', postcode: '40100', locality: 'Jyväskylä' },
      },
    };
    const row = rowOf(request);
    expect(answerFormats(row)).toEqual(['document']);
    const { name, content } = writeAnswer('document', row, facts);
    expect(name).toBe('vastaus-TP-8K3M-2Q9V.docx');
    expect(new TextDecoder().decode(content as Uint8Array)).toContain('40100 Jyväskylä');
  });

  test('is offered for packets that can be built on and wait for an answer', () => {
    const rows = rowsOf([whole(), paper(), refused(), foreign()], '2026-11-25');
    expect(rows.map(isAnswerable)).toEqual([true, false, false, false]);
  });

  test('is not offered for a letter to somebody else', () => {
    const request = requestFor('access');
    const other = { ...request, controller: { ...request.controller, businessId: '0112038-9' } };
    expect([isForUs(rowOf(request), facts), isForUs(rowOf(other), facts)]).toEqual([true, false]);
  });

  test.each(LANGUAGE_CODES)(
    'says in %s what the person reads, and in the page’s what is left to do',
    async (language) => {
      const row = rowOf({ ...requestFor('access'), language });
      const own = await answerWords(answerLanguage(row));
      const { content } = writeAnswer('email', row, facts, own);
      const { subject, text = '' } = await PostalMime.parse(content as string);
      expect(subject).toBe(own.answerKit.subject(own.rightWords.access.name, 'TP-8K3M-2Q9V'));
      const kit = own.answerKit;
      for (const said of [
        kit.greeting(requestFor('access').dataSubject.name),
        kit.rights,
        kit.refusal,
        kit.closing,
      ]) {
        expect(text).toContain(said);
      }
      for (const { name } of Object.values(own.answerItems).slice(0, 5)) expect(text).toContain(name);
      expect(text).toMatch(/^\[Luonnos\. Poista ennen lähettämistä/);
      expect(text).toContain('[TÄYTÄ: Sano, käsitelläänkö');
    },
  );

  test('says of what the notice says, and of what is left to do, in which language it is', async () => {
    const row = rowOf({ ...requestFor('access'), language: 'sv' });
    const own = await answerWords('sv');
    const document = xmlOf(writeAnswer('document', row, facts, own).content as Uint8Array);
    expect(document).toContain(
      '<w:r><w:rPr><w:lang w:val="fi"/></w:rPr><w:t xml:space="preserve">– HubSpot Inc. </w:t></w:r>',
    );
    expect(document).toContain(
      '<w:rPr><w:highlight w:val="yellow"/><w:lang w:val="fi"/></w:rPr><w:t xml:space="preserve">[tarkista]',
    );
    expect(document).toContain(`<w:r><w:t xml:space="preserve">${own.answerKit.closing}</w:t></w:r>`);
    const { html } = await PostalMime.parse(writeAnswer('email', row, facts, own).content as string);
    expect(html).toContain('<html lang="sv">');
    expect(html).toContain('<li><span lang="fi">HubSpot Inc.</span> <mark lang="fi">[tarkista]</mark></li>');
    const same = xmlOf(writeAnswer('document', rowOf(requestFor('access')), facts).content as Uint8Array);
    expect(same).not.toContain('<w:rPr><w:lang');
  });

  test('is signed by the name that the controller has in the letter’s language', async () => {
    const controller = { name: 'Balentor Oy', names: { sv: 'Balentor Ab' } };
    const row = rowOf({ ...requestFor('access'), language: 'sv' });
    const signed = writeAnswer('document', row, { ...facts, controller }, await answerWords('sv'));
    expect(xmlOf(signed.content as Uint8Array)).toContain('Balentor Ab');
    const { businessId: _, ...request } = requestFor('access').controller;
    const toName = (name: string) => rowOf({ ...requestFor('access'), controller: { ...request, name } });
    const named = { ...facts, controller };
    expect([isForUs(toName('Balentor Ab'), named), isForUs(toName('Muu Ab'), named)]).toEqual([true, false]);
  });

  test('answers a language that the portal does not have in the page’s', async () => {
    expect(await answerWords('xx')).toBe(OWN_ANSWER_WORDS);
  });

  test('takes no line of its own from a name', async () => {
    const request = requestFor('access');
    const dataSubject = { ...request.dataSubject, name: 'Aino\r\nBcc: x@example.fi' };
    const { content } = writeAnswer('email', rowOf({ ...request, dataSubject }), facts);
    expect(content).not.toMatch(/^Bcc:/m);
  });
});

/** The parts of a document, which stand in its file as they are. */
function xmlOf(content: Uint8Array): string {
  return new TextDecoder().decode(content);
}

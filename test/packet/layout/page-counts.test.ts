import { beforeAll, describe, expect, test } from 'vitest';
import { readWordings } from '../../../src/cli/content.ts';
import { writeLetter } from '../../../src/domain/letter/letter.ts';
import { FOLLOW_UP_NAMES, type FollowUpName } from '../../../src/domain/letters/follow-up.ts';
import { LETTER_LANGUAGE } from '../../../src/domain/request/letter-language.ts';
import type { Request } from '../../../src/domain/request/request.ts';
import { requestFromValues } from '../../../src/domain/request/request-from-values.ts';
import type { FieldValues } from '../../../src/domain/rights/field.ts';
import { RIGHT_NAMES, type Right } from '../../../src/domain/rights/right.ts';
import { layOutLetter } from '../../../src/packet/layout/lay-out-letter.ts';
import { DRAWING, type Measures, measuresOf } from '../../../src/packet/layout/measures.ts';
import { loadFonts } from '../../../src/packet/pdf/font-file.ts';
import { createDocument } from '../../../src/packet/pdf/jspdf-document.ts';
import type { Measure } from '../../../src/packet/pdf/page-model.ts';
import { sealRequest } from '../../../src/packet/seal/seal.ts';
import { createSigningKey, type SigningKey } from '../../../src/packet/signing/key.ts';
import { firstLetter, followUpOf, REPRESENTED, SENT, sourceOf } from '../../fixtures/follow-ups.ts';
import { valuesFor } from '../../fixtures/form-values.ts';
import { portalFacts } from '../../fixtures/portal-facts.ts';

const measures = measuresOf(DRAWING) as Measures;
const ONE = ['asiakasrekisteri'];
const BOTH = ['asiakasrekisteri', 'markkinointirekisteri'];

/** By e-mail as most people fill it in; by post with the answer by post too, which is the longest they get. */
const CHANNELS = {
  email: { 'delivery.channel': 'email' },
  post: {
    'delivery.channel': 'post',
    'dataSubject.replyBy': 'post',
    'dataSubject.street': 'Kauppakatu 5 A 3',
    'dataSubject.postcode': '40100',
    'dataSubject.locality': 'Jyväskylä',
  },
} as const satisfies Record<string, FieldValues>;
type Channel = keyof typeof CHANNELS;

let measure: Measure;
let key: SigningKey;
beforeAll(async () => {
  const about = { title: 'Mitta', author: 'Mitta', createdAt: '', fileId: 'AB'.repeat(16) };
  ({ measure } = createDocument(await loadFonts(DRAWING, { hasRareLetters: true }), about));
  key = await createSigningKey('Aino Esimerkki', '2026-11-22T12:00:00Z');
});

/** How many pages the letter takes, and how much of its last page is filled, down to the signer's name. */
async function pagesOf(request: Request): Promise<{ pages: number; lastFilled: number }> {
  const letter = writeLetter(request, readWordings(request.language));
  const seal = await sealRequest(request, key);
  const { pages } = layOutLetter({ letter, request, seal }, '0'.repeat(39), { measure, measures });
  const body = (pages.at(-1) ?? [])
    .filter(({ node }) => typeof node === 'object')
    .flatMap(({ drawings }) => drawings.flatMap((drawing) => (drawing.kind === 'text' ? [drawing.y] : [])))
    // The notes of the signature stand in the foot of every letter.
    .filter((y) => y < measures.places.bodyBottom);
  const { laterBodyTop: top, bodyBottom: bottom } = measures.places;
  return { pages: pages.length, lastFilled: (Math.max(...body) - top) / (bottom - top) };
}

function requestOf(right: Right, channel: Channel, registers: readonly string[], more: FieldValues = {}) {
  const values = { ...valuesFor([right], registers), ...CHANNELS[channel], ...more };
  return requestFromValues(values, portalFacts, { reference: 'TP-8K3M-2Q9V', createdOn: '2026-11-22' });
}

function letterAfter(name: FollowUpName, channel: Channel) {
  const represented = name === 'powerOfAttorney' ? REPRESENTED : {};
  const first = firstLetter(['access'], { ...CHANNELS[channel], ...represented }, ONE);
  const events = [channel === 'email' ? SENT : ({ ...SENT, channel: 'letter' } as const)];
  return followUpOf(sourceOf(name, { first, events }), CHANNELS[channel]);
}

type Written = (channel: Channel, also?: FieldValues) => Request;
const first =
  (right: Right, registers = ONE, more: FieldValues = {}): Written =>
  (channel, also = {}) =>
    requestOf(right, channel, registers, { ...more, ...also });
const after =
  (name: FollowUpName): Written =>
  (channel) =>
    letterAfter(name, channel);

/**
 * How many pages each letter takes by e-mail and by post, with form values of a typical length. Whoever lengthens a
 * wording sees here whether a clerk gets another page.
 */
const TABLE: readonly [letter: string, written: Written, email: number, post: number][] = [
  ['access', first('access'), 2, 2],
  ['access to both registers', first('access', BOTH), 2, 2],
  ['rectification', first('rectification'), 1, 1],
  ['erasure of a part, on two grounds', first('erasure'), 1, 2],
  ['plain erasure', first('erasure', ONE, { 'erasure.scope': 'everything', 'erasure.grounds': [] }), 1, 1],
  ['restriction', first('restriction'), 1, 2],
  ['marketingObjection', first('marketingObjection'), 1, 1],
  ['marketingObjection of both registers', first('marketingObjection', BOTH), 1, 1],
  ['objection', first('objection'), 1, 2],
  ['portability', first('portability'), 2, 2],
  ['consentWithdrawal', first('consentWithdrawal'), 1, 1],
  ['consentWithdrawal of both registers', first('consentWithdrawal', BOTH), 1, 1],
  ['automatedDecision', first('automatedDecision'), 1, 2],
  ['reminder after no answer', after('reminder'), 1, 1],
  ['clarification', after('clarification'), 1, 1],
  ['identityAnswer', after('identityAnswer'), 1, 1],
  ['withdrawal', after('withdrawal'), 1, 1],
  ['powerOfAttorney', after('powerOfAttorney'), 1, 1],
  ['complaint', after('complaint'), 2, 2],
  ['complaintNews', after('complaintNews'), 1, 1],
];

test('the table has every letter', () => {
  const letters = TABLE.map(([letter]) => letter.split(' ')[0] ?? '');
  for (const name of [...RIGHT_NAMES, ...FOLLOW_UP_NAMES]) expect(letters).toContain(name);
});

describe.each(TABLE)('a letter of %s', (_, written, email, post) => {
  test.each([
    ['email', email],
    ['post', post],
  ] as const)(
    'by %s takes %i pages, the last of several at least a third full',
    async (channel, expected) => {
      const { pages, lastFilled } = await pagesOf(written(channel));
      expect(pages).toBe(expected);
      if (pages > 1) expect(lastFilled).toBeGreaterThan(1 / 3);
    },
  );
});

/** A letter in another language costs the clerk no page more. */
describe.each(['sv', 'en'])('in %s', (language) => {
  const rows = TABLE.filter(([letter]) =>
    (RIGHT_NAMES as readonly string[]).includes(letter.split(' ')[0] ?? ''),
  );
  test.each(
    rows.flatMap(([letter, written, email, post]) => [
      [letter, 'email', written, email] as const,
      [letter, 'post', written, post] as const,
    ]),
  )(
    'a letter of %s by %s takes no more pages than in Finnish',
    async (_letter, channel, written, expected) => {
      const request = written(channel, { [LETTER_LANGUAGE]: language });
      expect(request.language).toBe(language);
      const { pages } = await pagesOf(request);
      expect(pages).toBeLessThanOrEqual(expected);
    },
  );
});

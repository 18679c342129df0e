/*
 * A register's folder may have hyphens and digits in its name: its word goes from the form's values into the packet,
 * and the packet's schema has to take what the check of the content let through.
 */
import { expect, test } from 'vitest';
import { writeLetter } from '../../../src/domain/letter/letter.ts';
import { problemInSlug } from '../../../src/domain/publisher/register-slug.ts';
import { MOST_REGISTERS } from '../../../src/domain/request/request.ts';
import { requestFromValues } from '../../../src/domain/request/request-from-values.ts';
import { makePacket } from '../../../src/packet/making/make-packet.ts';
import { createSigningKey } from '../../../src/packet/signing/key.ts';
import { verifyPacket } from '../../../src/packet/verify/verify.ts';
import { valuesFor } from '../../fixtures/form-values.ts';
import { portalFacts } from '../../fixtures/portal-facts.ts';
import { wordings } from '../../fixtures/wordings.ts';

const SIGNED_AT = '2026-11-22T12:02:00Z';

test.each([
  ['with hyphens and digits', ['uutiskirje-2-ja-lahjat-2026']],
  ['that begins with a digit and ends in a hyphen', ['2026-jasenet-']],
  ['of sixty characters', ['a1-'.repeat(20)]],
  ['for each of all registers', Array.from({ length: MOST_REGISTERS }, (_, index) => `rekisteri-${index}`)],
])('a word %s makes a valid packet', async (_, slugs) => {
  const [model] = portalFacts.registers;
  if (!model) throw new Error('Expected a register.');
  const registers = slugs.map((slug) => ({ ...model, slug }));
  expect(slugs.map(problemInSlug)).toEqual(slugs.map(() => undefined));
  const request = requestFromValues(
    valuesFor(['access'], slugs),
    { ...portalFacts, registers },
    { reference: 'TP-8K3M-2Q9V', createdOn: '2026-11-22' },
  );
  const letter = writeLetter(request, wordings);
  const key = await createSigningKey(letter.name, SIGNED_AT);
  const content = { request, letter, signedAt: SIGNED_AT, fileId: '0123456789ABCDEF0123456789ABCDEF' };
  const { pdf } = await makePacket(content, key);
  expect(await verifyPacket(pdf, { wordings, now: SIGNED_AT })).toMatchObject({
    verdict: 'valid',
    file: { request: { registers: slugs.map((slug) => ({ slug })) } },
  });
});

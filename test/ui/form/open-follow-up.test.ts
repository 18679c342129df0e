import { beforeEach, describe, expect, test } from 'vitest';
import { followUpLanguage } from '../../../src/domain/following/follow-up-request.ts';
import { writeLetter } from '../../../src/domain/letter/letter.ts';
import { FOLLOW_UP_NAMES, type FollowUpName } from '../../../src/domain/letters/follow-up.ts';
import { fieldsOf, groupsInUse } from '../../../src/domain/request/form-groups.ts';
import { LETTER_LANGUAGE } from '../../../src/domain/request/letter-language.ts';
import { createSigningKey, type SigningKey } from '../../../src/packet/signing/key.ts';
import type { Store } from '../../../src/store/make-store.ts';
import { createMemoryStore } from '../../../src/store/memory-store.ts';
import { newDraft } from '../../../src/store/records/new-draft.ts';
import { shownWordings } from '../../../src/ui/doors/letter-wordings.ts';
import { openTarget, startAgain } from '../../../src/ui/form/open-target.ts';
import { wordsOf } from '../../../src/ui/form/problem-message.ts';
import {
  FILLED,
  firstLetter,
  followUpOf,
  REPRESENTED,
  SENT,
  signedLetter,
  sourceOf,
} from '../../fixtures/follow-ups.ts';
import { portalFacts } from '../../fixtures/portal-facts.ts';

const portal = { facts: portalFacts, root: '../' };
const key: SigningKey = await createSigningKey('Aino Esimerkki', '2026-10-05T09:00:00Z');
const first = (() => {
  const made = firstLetter(['access'], REPRESENTED);
  return { ...made, file: { ...made.file, publicKey: key.publicKey } };
})();
const signer = 'Eero Edustaja';

let store: Store;
beforeEach(async () => {
  store = createMemoryStore();
  await store.signDraft({ id: first.id, revision: 0 }, first);
  await store.recordEvent(first.id, SENT);
});

async function openLetter(letter: FollowUpName, values = {}, facts = portalFacts) {
  const draft = { ...newDraft(values), follows: { id: first.id, letter } };
  await store.saveDraft(draft);
  return await openTarget({ kind: 'draft', id: draft.id }, { ...portal, facts }, async () => store);
}

describe.each(FOLLOW_UP_NAMES)('the plan of a %s', (letter) => {
  test('has three steps: its own fields, signing, sending', async () => {
    const { plan } = await openLetter(letter);
    expect(plan.followUp).toBe(letter);
    expect(plan.steps.map(({ heading }) => heading)).toHaveLength(3);
    expect(groupsInUse({}, letter).map((group) => plan.stepOf(group))).toEqual(
      letter === 'powerOfAttorney' ? [1] : [1, 2, 2],
    );
  });

  test('has words for every field of its groups, and for each option', async () => {
    const { plan } = await openLetter(letter);
    for (const group of groupsInUse({}, letter)) {
      for (const { name, options = [] } of fieldsOf(group)) {
        if (name === 'addressOf') continue;
        const words = wordsOf(`${group}.${name}`, { words: plan.fieldWords });
        expect(words.label).not.toBe('');
        expect(Object.keys(words.options ?? {}).sort()).toEqual([...options].sort());
      }
    }
  });

  test('finds no problem in what is filled in, but for a day that has passed', async () => {
    const { plan } = await openLetter(letter);
    const days = (day: string) => ({ 'reminder.replyBy': day, 'powerOfAttorney.validUntil': day });
    const filled = { ...plan.start, ...FILLED[letter] };
    expect(plan.problemsIn({ ...filled, ...days('1.1.2199') }, [])).toEqual([]);
    const hasDay = letter === 'reminder' || letter === 'powerOfAttorney';
    const codes = plan.problemsIn({ ...filled, ...days('1.1.2020') }, []).map(({ code }) => code);
    expect(codes).toEqual(hasDay ? ['day-past'] : []);
  });

  test('writes a letter that names the request, from the first key stroke on', async () => {
    const { plan, draft } = await openLetter(letter);
    const request = plan.requestOf(draft.values, { reference: 'TP-XXXX-XXXX', createdOn: '2026-11-22' });
    if (!request) throw new Error('Expected a request.');
    const written = writeLetter(request, shownWordings(await plan.loadWordings(request.language)));
    expect(JSON.stringify(written)).toContain(first.file.request.reference);
  });
});

describe('the language of a letter to the authority', () => {
  const circumstances = { reference: 'TP-XXXX-XXXX', createdOn: '2026-11-22' };
  const otherForms = {
    sv: { indefinite: 'kundregister', definite: 'kundregistret' },
    en: { name: 'customer register' },
  };
  const registers = portalFacts.registers.map((register) => ({ ...register, otherForms }));

  test.each([
    ['fi', 'Tietosuojavaltuutetun toimisto', 'asiakasrekisteri'],
    ['sv', 'Dataombudsmannens byrå', 'kundregister'],
    ['en', 'Office of the Data Protection Ombudsman', 'customer register'],
  ])(
    'is the one chosen, and %s names the Ombudsman and the register in it',
    async (language, name, register) => {
      const { plan } = await openLetter('complaint', {}, { ...portalFacts, registers });
      const request = plan.requestOf(
        { [LETTER_LANGUAGE]: language, 'delivery.channel': 'post' },
        circumstances,
      );
      expect(request?.language).toBe(language);
      expect(request?.followUp?.authority).toMatchObject({ name });
      expect(request?.registers[0]?.name).toBe(register);
      expect(followUpLanguage(sourceOf('reminder'), { [LETTER_LANGUAGE]: language })).toBe('fi');
    },
  );

  test('is at first one that authorities work in, and later that of the complaint', () => {
    const inEnglish = { [LETTER_LANGUAGE]: 'en' };
    const source = sourceOf('complaint', { first: firstLetter(['access'], inEnglish) });
    expect(followUpLanguage(source, {})).toBe('fi');
    const complaint = {
      ...signedLetter('letter-0002', followUpOf(source, inEnglish), { signedAt: '2026-11-22T10:00:00Z' }),
      follows: { id: source.first.id, letter: 'complaint' as const },
    };
    const news = sourceOf('complaintNews', { first: source.first, letters: [complaint] });
    expect(followUpLanguage(news, {})).toBe('en');
    expect(followUpLanguage(news, { [LETTER_LANGUAGE]: 'sv' })).toBe('sv');
  });
});

describe('what the fields start with', () => {
  test('a day to answer by, until the person writes another', async () => {
    expect((await openLetter('reminder')).draft.values['reminder.replyBy']).toMatch(/^\d+\.\d+\.\d{4}$/);
    const written = await openLetter('reminder', { 'reminder.replyBy': '24.12.2026' });
    expect(written.draft.values['reminder.replyBy']).toBe('24.12.2026');
  });
});

describe('whether the first letter’s key is there', () => {
  const isKeyNew = async (): Promise<boolean | undefined> => {
    const { plan } = await openLetter('clarification');
    return plan.requestOf({}, { reference: 'TP-XXXX-XXXX', createdOn: '2026-11-22' })?.follows?.isKeyNew;
  };

  test('the letter says nothing while the same key signs', async () => {
    await store.saveKey(signer, key);
    expect(await isKeyNew()).toBeUndefined();
  });

  test.each([
    ['no key', undefined],
    ['another key', createSigningKey(signer, '2026-10-06T09:00:00Z')],
  ])('with %s of the signer’s name the letter says so', async (_, making) => {
    const other = await making;
    if (other) await store.saveKey(signer, other);
    expect(await isKeyNew()).toBe(true);
  });
});

describe('what cannot be gone on with', () => {
  test('a draft whose request is gone keeps its text and says why', async () => {
    const draft = {
      ...newDraft({ 'clarification.text': 'Valmennus' }),
      follows: { id: 'someoneelse', letter: 'clarification' as const },
    };
    await store.saveDraft(draft);
    const opened = await openTarget({ kind: 'draft', id: draft.id }, portal, async () => store);
    expect(opened.hindrance).toBe('first-gone');
    expect(opened.draft.values).toEqual({ 'clarification.text': 'Valmennus' });
  });
});

describe('a signed letter', () => {
  const request = followUpOf(sourceOf('clarification', { first }));
  const letter = {
    ...signedLetter('letter-0001', request, { signedAt: '2026-11-22T10:00:00Z' }),
    values: { 'clarification.text': 'Valmennus', 'signature.kind': 'none' },
    follows: { id: first.id, letter: 'clarification' as const },
  };
  const openIt = () => openTarget({ kind: 'request', id: letter.id }, portal, async () => store);

  test('opens at its sending, unsent until its own note stands on the request’s timeline', async () => {
    await store.signDraft({ id: letter.id, revision: 0 }, letter);
    expect(await openIt()).toMatchObject({ signed: { id: letter.id }, sent: undefined });
    await store.recordEvent(first.id, {
      kind: 'letterSent',
      letter: 'clarification',
      letterId: letter.id,
      on: '2026-11-23',
      channel: 'hand',
    });
    const opened = await openIt();
    expect(opened.plan.followUp).toBe('clarification');
    expect(opened.sent).toEqual({ on: '2026-11-23', channel: 'hand' });
  });

  test('a new draft of it follows the same request, without its signature', async () => {
    await store.signDraft({ id: letter.id, revision: 0 }, letter);
    const { plan } = await openIt();
    const { draft } = startAgain(letter, plan);
    expect(draft.follows).toEqual(letter.follows);
    expect(draft.id).not.toBe(letter.id);
    expect(draft.values).toEqual({ 'clarification.text': 'Valmennus' });
  });
});

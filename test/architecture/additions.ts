import type { Language } from '../../src/i18n/languages.ts';
import type { ScratchCopy } from '../scratch-copy.ts';
import { inFieldWords, inHeadOf, inLetter, inWords } from './translated.ts';

/** Who says that a step is still to be taken. */
export interface Asking {
  /** Files in which the type checker finds a mistake without it. */
  readonly types?: readonly string[];
  /** Names of tests that fail without it. */
  readonly tests?: readonly RegExp[];
}

/** A step of adding something, and who says that it is still to be taken. */
export interface Place extends Asking {
  readonly what: string;
  /** What stops every letter without it in the language, so that it comes before the others. */
  readonly stops?: (language: Language) => string;
  /** Takes the step; of what each language has its own, in the first one. */
  add(copy: ScratchCopy): void;
  /** Takes it in another language. */
  readonly translate?: (copy: ScratchCopy, language: Language) => void;
  /** Who says that it is still to be taken in another language. */
  readonly untranslated?: (language: Language) => Asking;
}

/** Something new in one of the tables: its entry, and every place that has to know of it. */
export interface Addition {
  readonly name: string;
  enter(copy: ScratchCopy): void;
  readonly places: readonly Place[];
}

const STATES = 'src/domain/life/state-table.ts';
const COMPLAINT = 'valitus';

const ASKED = inWords([
  'answer-items.ts',
  ['answerItems'],
  () => "  'toldRecipients.told': recipientsTold,\n",
]);

/** A right: to be told to whom a correction was passed on (Art. 19 GDPR). */
export const RIGHT: Addition = {
  name: 'toldRecipients',
  enter: (copy) =>
    copy.insert(
      'src/domain/rights/right.ts',
      "      { name: 'view', kind: 'text' },\n    ],\n  },\n",
      `  toldRecipients: {
    word: 'vastaanottajat',
    isCommon: false,
    articles: ['19'],
    bases: LEGAL_BASES,
    fields: [{ name: 'correction', kind: 'text', required: true }],
  },
`,
    ),
  places: [
    {
      what: 'its letter',
      stops: (language) => `Expected content/letters/vastaanottajat/${language}.md.`,
      ...inLetter(
        'vastaanottajat',
        () => `---
documentType: Vastaanottajapyyntö
topic: pyyntö saada tieto vastaanottajista
---

Pyydän {regulation} nojalla tiedon niistä, joille seuraava oikaisu on ilmoitettu:

> {correction}
`,
      ),
    },
    {
      what: 'its rows in the power of attorney and in the complaint',
      tests: [/nothing is missing in what the letters are composed from/],
      ...inHeadOf('vastaanottajat', {
        topic: () =>
          'mandate: pyytää tiedon vastaanottajista\ncomplaint: oikeus saada tieto vastaanottajista\n',
      }),
    },
    {
      what: 'its words',
      types: ['src/ui/form/RightOption.tsx', 'src/ui/sending/cover-message.ts'],
      ...inWords([
        'rights.ts',
        ['rightWords'],
        (of) => `  toldRecipients: {
    wish: 'Haluan tietää, kenelle oikaisu on kerrottu${of}',
    meaning: 'Saat tietää vastaanottajat${of}.',
    name: 'vastaanottajapyyntö',
    article: '19 artikla${of}',
    door: 'Kysy vastaanottajista${of}',
  },
`,
      ]),
    },
    {
      what: 'the words of its fields',
      tests: [/every field of toldRecipients has a label/],
      ...inFieldWords(
        'fields.ts',
        ['fieldWords'],
        (of) =>
          `  'toldRecipients.correction': { label: 'Mikä oikaistiin${of}?', missing: 'Kirjoita, mikä oikaistiin${of}' },\n`,
      ),
    },
    {
      what: 'what its letter asks, and the words of it',
      types: ['src/domain/answer/asked-items.ts'],
      add: (copy) => {
        copy.insert(
          'src/domain/answer/asked-items.ts',
          "    basis: { article: '22(2)' },\n  },\n",
          "  toldRecipients: { told: { article: '19', fact: 'recipients' } },\n",
        );
        ASKED.add(copy);
      },
      translate: ASKED.translate,
      untranslated: ASKED.untranslated,
    },
    {
      what: 'its number in a seal',
      types: ['src/packet/seal/seal-numbers.ts'],
      add: (copy) =>
        copy.insert(
          'src/packet/seal/seal-numbers.ts',
          '  automatedDecision: 9,\n',
          '  toldRecipients: 10,\n',
        ),
    },
    {
      what: 'what other programs call it',
      types: ['src/exchange/take-away.ts'],
      add: (copy) => {
        const path = 'src/exchange/take-away.ts';
        const row = '  automatedDecision: undefined,\n';
        copy.write(path, copy.read(path).replaceAll(row, `${row}  toldRecipients: undefined,\n`));
      },
    },
    {
      what: 'how a notice speaks of it',
      types: ['src/site/notice-text-problems.ts'],
      add: (copy) =>
        copy.insert(
          'src/i18n/publisher/content-problems.ts',
          '  automatedDecision: /automaat|automatisoi|profiloi/iu,\n',
          '  toldRecipients: /vastaanottaj/iu,\n',
        ),
    },
    {
      what: 'its term in the data privacy vocabulary',
      types: ['src/site/notice-as-data.ts'],
      add: (copy) =>
        copy.insert(
          'src/site/notice-as-data.ts',
          "  automatedDecision: 'A22',\n",
          "  toldRecipients: 'A19',\n",
        ),
    },
    {
      what: 'the values of the tests',
      types: ['test/fixtures/form-values.ts'],
      add: (copy) =>
        copy.insert(
          'test/fixtures/form-values.ts',
          "    'automatedDecision.view': 'Pisteytys ei ottanut huomioon työkokemustani.',\n  },\n",
          "  toldRecipients: { 'toldRecipients.correction': 'Osoite' },\n",
        ),
    },
  ],
};

/** A letter that follows a request: how it is getting on. */
export const LETTER: Addition = {
  name: 'inquiry',
  enter: (copy) => {
    copy.write(
      'src/domain/letters/inquiry.ts',
      `import type { FollowUpEntry } from './follow-up-entry.ts';

/** Asks how the request is getting on. */
export const inquiry = {
  word: 'tiedustelu',
  recipient: 'controller',
  fields: [{ name: 'text', kind: 'text', required: true }],
  tells: ['received', 'due'],
  encloses: 'first',
} as const satisfies FollowUpEntry;
`,
    );
    const table = 'src/domain/letters/follow-up.ts';
    copy.insert(
      table,
      "import { identityAnswer } from './identity-answer.ts';\n",
      "import { inquiry } from './inquiry.ts';\n",
    );
    copy.insert(table, '  complaint,\n', '  inquiry,\n');
  },
  places: [
    {
      what: 'its wording',
      stops: (language) => `Expected content/letters/tiedustelu/${language}.md.`,
      ...inLetter(
        'tiedustelu',
        (form) => `---
documentType: Tiedustelu
subject: Tiedustelu pyynnöstä {first.reference}: {registers.${form}}
sameKeyNote: Tämän kirjeen avain on sama kuin pyynnön {first.reference}.
newKeyNote: Tämän kirjeen avain on eri kuin pyynnön {first.reference}.
attached.request: Pyyntö {row.reference}, päivätty {row.on}
---

Tiedustelen {regulation} nojalla tekemääni pyyntöä {first.reference}:

> {text}
`,
      ),
    },
    {
      what: 'where it leads',
      types: [STATES],
      add: (copy) => copy.insert(STATES, "  complaint: 'complained',\n", "  inquiry: 'same',\n"),
    },
    {
      what: 'when it is offered',
      tests: [/offers the letter inquiry to some state/],
      add: (copy) =>
        copy.insert(
          STATES,
          "  step: 'wait',\n  followUps: ['reminder', 'clarification', 'withdrawal', 'powerOfAttorney', 'complaint'",
          ", 'inquiry'",
        ),
    },
    {
      what: 'its rows in a complaint',
      tests: [/the wording valitus uses only names and options that exist/],
      ...inHeadOf(COMPLAINT, {
        'letterSent\\.powerOfAttorney': () => 'letterSent.inquiry: Tiedustelin pyyntöä.\n',
        'attached\\.powerOfAttorney': () =>
          'attached.inquiry: Tiedustelu {row.reference}, päivätty {row.on}\n',
      }),
    },
    {
      what: 'its name and purpose',
      types: ['src/ui/requests/FollowUps.tsx'],
      ...inWords([
        'life.ts',
        ['life', 'letters'],
        (of) =>
          `    inquiry: { name: 'Tiedustelu', mark: 'tiedustelu', purpose: 'Kun haluat tietää, miten asia etenee${of}.' },\n`,
      ]),
    },
    {
      what: 'the words of its form',
      types: ['src/ui/form/follow-up-plan.tsx'],
      ...inWords([
        'follow-up-form.ts',
        ['followUpForm', 'letters'],
        (of) => `    inquiry: {
      write: 'Kirjoita tiedustelu${of}',
      send: 'Lähetä tiedustelu${of}',
      sent: 'Tiedustelusi on lähetetty${of}',
      about: 'Tiedustelu kysyy, miten pyyntö etenee${of}.',
      button: 'Lähetin tiedustelun${of}',
      next: 'Odota vastausta${of}.',
    },
`,
      ]),
    },
    {
      what: 'the words of its fields',
      tests: [/every field of inquiry has a label/],
      ...inFieldWords(
        'follow-ups.ts',
        ['followUpFieldWords'],
        (of) =>
          `  'inquiry.text': { label: 'Mitä tiedustelet${of}?', missing: 'Kirjoita, mitä tiedustelet${of}' },\n`,
      ),
    },
    {
      what: 'the values of the tests',
      types: ['test/fixtures/follow-ups.ts'],
      add: (copy) =>
        copy.insert(
          'test/fixtures/follow-ups.ts',
          '  withdrawal: {},\n',
          "  inquiry: { 'inquiry.text': 'Missä mennään?' },\n",
        ),
    },
  ],
};

/** An event: the controller confirms that the request is being handled. */
export const EVENT: Addition = {
  name: 'acknowledged',
  enter: (copy) =>
    copy.insert(
      'src/domain/history/event-kinds.ts',
      "  extended: 'announcement',\n",
      "  acknowledged: 'announcement',\n",
    ),
  places: [
    {
      what: 'when it can be recorded, and where it leads',
      tests: [/has a place for the event acknowledged/],
      add: (copy) => {
        copy.insert(STATES, "  refused: 'refused',\n", "  acknowledged: 'onward',\n");
        // The order in which events are offered is recorded there.
        const path = 'test/domain/life/request-state.test.ts';
        const row = "        'refused',\n        'extended',\n";
        copy.write(
          path,
          copy.read(path).replaceAll(row, row.replace("'extended'", "'acknowledged',\n        'extended'")),
        );
      },
    },
    {
      what: 'its words in the list, in the drawing and in the form',
      types: ['src/ui/requests/event-words.ts', 'src/ui/requests/RecordForm.tsx'],
      ...inWords(
        ['life.ts', ['life', 'events'], () => "    acknowledged: 'Vahvistettu',\n"],
        ['life.ts', ['life', 'marks'], () => "    acknowledged: 'vahvistus',\n"],
        [
          'record.ts',
          ['recordWords', 'kinds'],
          (of) => `    acknowledged: ['Pyyntö vahvistettiin${of}', ''],\n`,
        ],
      ),
    },
    {
      what: 'what it tells besides its day',
      types: ['src/domain/history/event-fields.ts'],
      add: (copy) =>
        copy.insert(
          'src/domain/history/event-fields.ts',
          '  extended: [REASONS],\n',
          '  acknowledged: DAY_ALONE,\n',
        ),
    },
    {
      what: 'its row in a complaint',
      tests: [/the wording valitus uses only names and options that exist/],
      ...inHeadOf(COMPLAINT, {
        answered: (form) => `acknowledged: {controller.${form}} vahvisti pyynnön.\n`,
      }),
    },
  ],
};

const [REGISTER_SLUG, LIKE] = ['uutiskirjerekisteri', 'markkinointirekisteri'];

/** A register: a folder with its notice. The tests know the official texts of a publisher by heart. */
export const REGISTER: Addition = {
  name: REGISTER_SLUG,
  enter: (copy) =>
    copy.write(
      `content/notices/${REGISTER_SLUG}/fi.md`,
      copy.read(`content/notices/${LIKE}/fi.md`).replaceAll(LIKE, REGISTER_SLUG),
    ),
  places: [
    {
      what: 'the list of the official texts in the tests',
      tests: [/the notices are those of the two registers/],
      add: (copy) =>
        copy.insert('test/content/notices.test.ts', `['asiakasrekisteri', '${LIKE}'`, `, '${REGISTER_SLUG}'`),
    },
    {
      what: 'the official text as it was delivered',
      tests: [/uutiskirjerekisteri\/fi.md is the official text word for word/],
      add: (copy) =>
        copy.write(
          `test/fixtures/seeds/${REGISTER_SLUG}.txt`,
          copy.read(`test/fixtures/seeds/${LIKE}.txt`).replaceAll(LIKE, REGISTER_SLUG),
        ),
    },
  ],
};

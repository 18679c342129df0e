import type { ScratchCopy } from '../scratch-copy.ts';
import { addInOthers, writeInOthers } from './other-languages.ts';

/** A step of adding something, and who says that it is still to be taken. */
export interface Place {
  readonly what: string;
  /** Files in which the type checker finds a mistake without it. */
  readonly types?: readonly string[];
  /** Names of tests that fail without it. */
  readonly tests?: readonly RegExp[];
  /** What stops every letter without it, so that it comes before the others. */
  readonly stops?: string;
  add(copy: ScratchCopy): void;
}

/** Something new in one of the tables: its entry, and every place that has to know of it. */
export interface Addition {
  readonly name: string;
  enter(copy: ScratchCopy): void;
  readonly places: readonly Place[];
}

const STATES = 'src/domain/life/state-table.ts';
const LIFE_WORDS = 'src/i18n/fi/life.ts';
const COMPLAINT = 'content/letters/valitus/fi.md';

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
      stops: 'Expected content/letters/vastaanottajat/fi.md.',
      add: (copy) => {
        copy.write(
          'content/letters/vastaanottajat/fi.md',
          `---
documentType: Vastaanottajapyyntö
topic: pyyntö saada tieto vastaanottajista
---

Pyydän {regulation} 19 artiklan nojalla tiedon niistä, joille seuraava oikaisu on ilmoitettu:

> {correction}
`,
        );
        const lines = ['documentType: X', 'topic: x', 'mandate: x (19)', 'complaint: x (19)'].join('\n');
        writeInOthers(copy, 'vastaanottajat', `---\n${lines}\n---\n\n{regulation} 19\n\n> {correction}\n`);
      },
    },
    {
      what: 'its rows in the power of attorney and in the complaint',
      tests: [/nothing is missing in what the letters are composed from/],
      add: (copy) =>
        copy.insert(
          'content/letters/vastaanottajat/fi.md',
          'topic: pyyntö saada tieto vastaanottajista\n',
          'mandate: pyytää tiedon vastaanottajista (19 artikla)\ncomplaint: oikeus saada tieto vastaanottajista (19 artikla)\n',
        ),
    },
    {
      what: 'its words',
      types: ['src/ui/form/RightOption.tsx', 'src/ui/sending/cover-message.ts'],
      add: (copy) => {
        addInOthers(
          copy,
          'rights.ts',
          ['rightWords', 'automatedDecision'],
          "  toldRecipients: { wish: 'x', meaning: 'x', name: 'x', article: 'x', door: 'x' },\n",
        );
        copy.insert(
          'src/i18n/fi/rights.ts',
          "    door: 'Kysy automaattisista päätöksistä',\n  },\n",
          `  toldRecipients: {
    wish: 'Haluan tietää, kenelle oikaisu on kerrottu',
    meaning: 'Saat tietää vastaanottajat.',
    name: 'vastaanottajapyyntö',
    article: '19 artikla',
    door: 'Kysy vastaanottajista',
  },
`,
        );
      },
    },
    {
      what: 'the words of its fields',
      tests: [/every field of toldRecipients has a label/],
      add: (copy) =>
        copy.insert(
          'src/i18n/fi/fields.ts',
          "  'delivery.addressOf': { label: 'Mihin osoitteeseen?' },\n",
          "  'toldRecipients.correction': { label: 'Mikä oikaistiin?', missing: 'Kirjoita, mikä oikaistiin' },\n",
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
        copy.insert(
          'src/i18n/fi/answer-items.ts',
          "ja mistä syystä.',\n  },\n",
          "  'toldRecipients.told': recipientsTold,\n",
        );
        addInOthers(
          copy,
          'answer-items.ts',
          ['answerItems', 'automatedDecision.basis'],
          "  'toldRecipients.told': { name: 'x', enough: 'x', fill: 'x' },\n",
        );
      },
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
      stops: 'Expected content/letters/tiedustelu/fi.md.',
      add: (copy) => {
        copy.write(
          'content/letters/tiedustelu/fi.md',
          `---
documentType: Tiedustelu
subject: Tiedustelu pyynnöstä {first.reference}: {registers.nominative}
sameKeyNote: Tämän kirjeen avain on sama kuin pyynnön {first.reference}.
newKeyNote: Tämän kirjeen avain on eri kuin pyynnön {first.reference}.
attached.request: Pyyntö {row.reference}, päivätty {row.on}
---

Tiedustelen {regulation} nojalla tekemääni pyyntöä {first.reference}:

> {text}
`,
        );
        const keys = ['documentType', 'subject', 'sameKeyNote', 'newKeyNote', 'attached.request'];
        const lines = keys.map((key) => `${key}: x`).join('\n');
        writeInOthers(copy, 'tiedustelu', `---\n${lines}\n---\n\n{regulation}\n\n> {text}\n`);
      },
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
      add: (copy) => {
        copy.insert(
          COMPLAINT,
          'letterSent.powerOfAttorney: Lähetin valtakirjan.\n',
          'letterSent.inquiry: Tiedustelin pyyntöä.\n',
        );
        copy.insert(
          COMPLAINT,
          'attached.powerOfAttorney: Valtakirja {row.reference}, päivätty {row.on}\n',
          'attached.inquiry: Tiedustelu {row.reference}, päivätty {row.on}\n',
        );
      },
    },
    {
      what: 'its name and purpose',
      types: ['src/ui/requests/FollowUps.tsx'],
      add: (copy) => {
        addInOthers(
          copy,
          'life.ts',
          ['life', 'letters', 'complaint'],
          "    inquiry: { name: 'x', mark: 'x', purpose: 'x' },\n",
        );
        copy.insert(
          LIFE_WORDS,
          "Mukana on luettelo siitä, mitä on tapahtunut.',\n    },\n",
          "    inquiry: { name: 'Tiedustelu', mark: 'tiedustelu', purpose: 'Kun haluat tietää, miten asia etenee.' },\n",
        );
      },
    },
    {
      what: 'the words of its form',
      types: ['src/ui/form/follow-up-plan.tsx'],
      add: (copy) => {
        addInOthers(
          copy,
          'follow-up-form.ts',
          ['followUpForm', 'letters', 'complaintNews'],
          "    inquiry: { write: 'x', send: 'x', sent: 'x', about: 'x', button: 'x', next: 'x' },\n",
        );
        copy.insert(
          'src/i18n/fi/follow-up-form.ts',
          "Jos vastaus pyyntöösi tulee sillä välin, merkitse se muistiin.',\n    },\n",
          `    inquiry: {
      write: 'Kirjoita tiedustelu',
      send: 'Lähetä tiedustelu',
      sent: 'Tiedustelusi on lähetetty',
      about: 'Tiedustelu kysyy, miten pyyntö etenee.',
      button: 'Lähetin tiedustelun',
      next: 'Odota vastausta.',
    },
`,
        );
      },
    },
    {
      what: 'the words of its fields',
      tests: [/every field of inquiry has a label/],
      add: (copy) =>
        copy.insert(
          'src/i18n/fi/follow-ups.ts',
          "    missing: 'Kirjoita, mistä sinut tunnistaa',\n  },\n",
          "  'inquiry.text': { label: 'Mitä tiedustelet?', missing: 'Kirjoita, mitä tiedustelet' },\n",
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
      add: (copy) => {
        copy.insert(
          LIFE_WORDS,
          "    extended: 'Ilmoitettu jatkoajasta',\n",
          "    acknowledged: 'Vahvistettu',\n",
        );
        copy.insert(LIFE_WORDS, "    extended: 'jatkoaika',\n", "    acknowledged: 'vahvistus',\n");
        for (const [file, path] of [
          ['life.ts', ['life', 'events', 'extended']],
          ['life.ts', ['life', 'marks', 'extended']],
        ] as const) {
          addInOthers(copy, file, path, "    acknowledged: 'x',\n");
        }
        addInOthers(
          copy,
          'record.ts',
          ['recordWords', 'kinds', 'answered'],
          "    acknowledged: ['x', ''],\n",
        );
        copy.insert(
          'src/i18n/fi/record.ts',
          "    answered: ['Sain vastauksen', ''],\n",
          "    acknowledged: ['Pyyntö vahvistettiin', ''],\n",
        );
      },
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
      add: (copy) =>
        copy.insert(
          COMPLAINT,
          'answered: Sain vastauksen.\n',
          'acknowledged: {controller.nominative} vahvisti pyynnön.\n',
        ),
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

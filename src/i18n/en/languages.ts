import type { SameWords } from '../shape/same-words.ts';
import { inForm, isPlural, type NameForms } from './grammar.ts';

/** The languages by their code, each named in itself. */
export const languageNames: Readonly<Record<string, string>> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

/** The way to the page in other languages. */
export const languageSwitch = { label: 'Language' } satisfies SameWords<
  typeof import('../fi/languages.ts').languageSwitch
>;

/** The language of the letter, which need not be the page's. */
export const letterLanguage = {
  legend: 'Language of the letter',
  /** Why the notices' language may be quicker; not for an authority, which has to take both national languages. */
  hint: (_controller: NameForms) =>
    'The letter can be in English, Finnish or Swedish. Finnish is probably handled fastest, because the company’s notices are in Finnish.',
  authorityHint: 'The letter can be in English, Finnish or Swedish.',
  /** Under an option, by its language. */
  options: { fi: 'In Finnish', sv: 'In Swedish', en: 'In English' } as Readonly<Record<string, string>>,
  /** Inside a sentence. */
  names: { fi: 'Finnish', sv: 'Swedish', en: 'English' } as Readonly<Record<string, string>>,
  wish: 'I would like the reply in this language, if possible',
  wishHint: 'The letter will say so as a wish. The controller chooses the language of its reply.',
  /** When the letter is in another language than the page. */
  ownWords: 'Write your own words in the language of the letter if you can. They are not translated.',
  aid: 'Show the same letter in English as a reading aid',
  aidNote: 'This is a reading aid. You sign the letter in the language that you chose.',
  /** The language of a letter that follows another. */
  follows: (language: string) => `This letter is written in the same language as the first one: ${language}.`,
  complaint: {
    legend: 'Language of the letter',
    hint: 'The Office of the Data Protection Ombudsman works in Finnish and Swedish. It has a page in English, but its decision may come in Finnish or Swedish.',
  },
} satisfies SameWords<typeof import('../fi/languages.ts').letterLanguage>;

/** What a page says of a notice that it shows in another language than its own, or translated. */
export const noticeLanguage = {
  onlyOriginal: 'The notice is available in Finnish only.',
  unofficial:
    'Unofficial translation. The official notice is in Finnish. If the two differ, the Finnish text applies.',
  outdated: (updatedOn: string) =>
    `This translation is of an older version (updated ${updatedOn}). Please read the Finnish text.`,
  original: 'The official notice in Finnish',
  translatedBy: (name: string) => `Responsible for the translation: ${name}.`,
  notConfirmed: (controller: NameForms) =>
    `${inForm(controller, 'name')} ${isPlural(controller) ? 'have' : 'has'} not confirmed it.`,
  compared: {
    unofficial:
      'Unofficial translations. The official notices are in Finnish. If the two differ, the Finnish text applies.',
    original: 'The comparison of the official notices in Finnish',
    onlyOriginal: 'The comparison shows the official notices in Finnish.',
  },
} satisfies SameWords<typeof import('../fi/languages.ts').noticeLanguage>;

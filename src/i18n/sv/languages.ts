import type { SameWords } from '../shape/same-words.ts';
import { inForm, type NameForms } from './grammar.ts';

/** The languages by their code, each named in itself. */
export const languageNames: Readonly<Record<string, string>> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

/** The way to the page in other languages. */
export const languageSwitch = { label: 'Språk' } satisfies SameWords<
  typeof import('../fi/languages.ts').languageSwitch
>;

/** The language of the letter, which need not be the page's. */
export const letterLanguage = {
  legend: 'Brevets språk',
  /** Why the notices' language may be quicker; not for an authority, which has to take both national languages. */
  hint: (_controller: NameForms) =>
    'Brevet kan skrivas på svenska, finska eller engelska. På finska behandlas det troligen snabbast, eftersom företagets beskrivningar är på finska.',
  authorityHint: 'Brevet kan skrivas på svenska, finska eller engelska.',
  /** Under an option, by its language. */
  options: { fi: 'På finska', sv: 'På svenska', en: 'På engelska' } as Readonly<Record<string, string>>,
  /** Inside a sentence. */
  names: { fi: 'finska', sv: 'svenska', en: 'engelska' } as Readonly<Record<string, string>>,
  wish: 'Jag önskar få svaret på det här språket, om det är möjligt',
  wishHint: 'Önskan skrivs in i brevet. Den personuppgiftsansvarige väljer själv svarets språk.',
  /** When the letter is in another language than the page. */
  ownWords: 'Skriv dina egna texter på brevets språk om du kan. De översätts inte.',
  aid: 'Visa samma brev på svenska som läshjälp',
  aidNote: 'Det här är en läshjälp. Du undertecknar brevet på det språk som du har valt.',
  /** The language of a letter that follows another. */
  follows: (language: string) => `Det här brevet skrivs på samma språk som det första: ${language}.`,
  complaint: {
    legend: 'Brevets språk',
    hint: 'Dataombudsmannens byrå arbetar på finska och svenska. Den har en sida på engelska, men beslutet kan komma på finska eller svenska.',
  },
} satisfies SameWords<typeof import('../fi/languages.ts').letterLanguage>;

/** What a page says of a notice that it shows in another language than its own, or translated. */
export const noticeLanguage = {
  onlyOriginal: 'Beskrivningen finns bara på finska.',
  unofficial:
    'Inofficiell översättning. Den officiella beskrivningen är på finska. Om texterna skiljer sig åt gäller den finska.',
  outdated: (updatedOn: string) =>
    `Översättningen gäller en äldre version av beskrivningen (uppdaterad ${updatedOn}). Läs den finska.`,
  original: 'Den officiella beskrivningen på finska',
  translatedBy: (name: string) => `För översättningen ansvarar ${name}.`,
  notConfirmed: (controller: NameForms) => `${inForm(controller, 'definite')} har inte bekräftat den.`,
  compared: {
    unofficial:
      'Inofficiella översättningar. De officiella beskrivningarna är på finska. Om texterna skiljer sig åt gäller den finska.',
    original: 'Jämförelsen av de officiella beskrivningarna på finska',
    onlyOriginal: 'Jämförelsen visar de officiella beskrivningarna på finska.',
  },
} satisfies SameWords<typeof import('../fi/languages.ts').noticeLanguage>;

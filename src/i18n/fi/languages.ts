import { inForm, isPlural, type NameForms } from './grammar.ts';

/** The languages by their code, each named in itself. */
export const languageNames: Readonly<Record<string, string>> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

/** The way to the page in other languages. */
export const languageSwitch = { label: 'Kieli' };

/** The language of the letter, which need not be the page's. */
export const letterLanguage = {
  legend: 'Kirjeen kieli',
  /** Why the notices' language may be quicker; not for an authority, which has to take both national languages. */
  hint: (controller: NameForms) =>
    `Kirjeen voi kirjoittaa suomeksi, ruotsiksi tai englanniksi. Suomeksi se käsitellään luultavasti nopeimmin, koska ${inForm(controller, 'genitive')} selosteet ovat suomeksi.`,
  authorityHint: 'Kirjeen voi kirjoittaa suomeksi, ruotsiksi tai englanniksi.',
  /** Under an option, by its language. */
  options: { fi: 'Suomeksi', sv: 'Ruotsiksi', en: 'Englanniksi' } as Readonly<Record<string, string>>,
  /** Inside a sentence. */
  names: { fi: 'suomi', sv: 'ruotsi', en: 'englanti' } as Readonly<Record<string, string>>,
  wish: 'Pyydän vastausta tällä kielellä, jos mahdollista',
  wishHint: 'Kirjeeseen tulee toive. Rekisterinpitäjä valitsee vastauksen kielen itse.',
  /** When the letter is in another language than the page. */
  ownWords: 'Kirjoita omat tekstisi kirjeen kielellä, jos voit. Niitä ei käännetä.',
  aid: 'Näytä sama kirje suomeksi lukemista varten',
  aidNote: 'Tämä on lukuapu. Allekirjoitat kirjeen sillä kielellä, jonka valitsit.',
  /** The language of a letter that follows another. */
  follows: (language: string) => `Tämä kirje kirjoitetaan samalla kielellä kuin ensimmäinen: ${language}.`,
  /** Of a letter to the supervisory authority, which has to take both national languages (Language Act 423/2003 §10). */
  complaint: {
    legend: 'Kirjeen kieli',
    hint: 'Tietosuojavaltuutetun toimisto toimii suomeksi ja ruotsiksi. Sillä on sivu englanniksi, mutta päätös voi tulla suomeksi tai ruotsiksi.',
  },
};

/** What a page says of a notice that it shows in another language than its own, or translated. */
export const noticeLanguage = {
  onlyOriginal: 'Seloste on vain suomeksi.',
  unofficial:
    'Epävirallinen käännös. Virallinen seloste on suomeksi. Jos tekstit eroavat toisistaan, suomenkielinen pätee.',
  outdated: (updatedOn: string) =>
    `Käännös koskee selosteen vanhempaa versiota (päivitetty ${updatedOn}). Lue suomenkielinen.`,
  original: 'Virallinen seloste suomeksi',
  translatedBy: (name: string) => `Käännöksestä vastaa ${name}.`,
  /** After it, where somebody else than the controller answers for the translation. */
  notConfirmed: (controller: NameForms) =>
    `${inForm(controller, 'nominative')} ${isPlural(controller) ? 'eivät ole vahvistaneet' : 'ei ole vahvistanut'} sitä.`,
  /** Of notices side by side. */
  compared: {
    unofficial:
      'Epävirallisia käännöksiä. Viralliset selosteet ovat suomeksi. Jos tekstit eroavat toisistaan, suomenkielinen pätee.',
    original: 'Vertailu virallisista selosteista suomeksi',
    onlyOriginal: 'Vertailu näyttää viralliset selosteet suomeksi.',
  },
};

import { type LetterText, namedTexts } from './letter-wordings.ts';

const texts = import.meta.glob<string>(
  '/content/letters/{muistutus,tasmennys,henkilollisyys,pyynnon-peruutus,valtakirja,valitus}/fi.md',
  { query: '?raw', import: 'default', eager: true },
);

/** The wordings of the letters that follow a request: whoever writes a new request loads none of them. */
export const followUpTexts: readonly LetterText[] = namedTexts(texts);

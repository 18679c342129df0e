import { useEffect, useState } from 'preact/hooks';
import { formStart as words } from '#words/form-start.ts';
import { isLanguage, type Language } from '../../i18n/languages.ts';

/** The words that go along with a letter, or that they cannot be had. */
interface LoadedWords<Words> {
  readonly words: Words | undefined;
  readonly isMissing: boolean;
}

/** The words in a letter's language: at once where it is the page's, and in a file of their own otherwise. */
export function useLetterWords<Words extends { readonly language: Language }>(
  language: string,
  load: (language: Language) => Promise<Words>,
  own: Words,
): LoadedWords<Words> {
  const isOwn = language === own.language || !isLanguage(language);
  const [state, setState] = useState<LoadedWords<Words>>({ words: undefined, isMissing: false });
  useEffect(() => {
    if (isOwn) return;
    load(language).then(
      (loaded) => setState({ words: loaded, isMissing: false }),
      () => setState({ words: undefined, isMissing: true }),
    );
  }, [language]);
  return isOwn ? { words: own, isMissing: false } : state;
}

/** Stands where the message will. */
export function MessagePending({ isMissing }: { readonly isMissing: boolean }) {
  return <p role="status">{isMissing ? words.stepMissing : words.opening}</p>;
}

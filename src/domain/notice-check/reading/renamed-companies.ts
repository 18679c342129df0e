import type { Sentence } from './notice-words.ts';

/** Companies that notices often name, their present names, and since when. */
const RENAMED = [
  { old: 'Facebook Inc.', words: /facebook,? inc(?!\p{L})/u, now: 'Meta Platforms, Inc.', on: '2021-10-28' },
  { old: 'Twitter Inc.', words: /twitter,? inc(?!\p{L})/u, now: 'X Corp.', on: '2023-03-15' },
  { old: 'Google Inc.', words: /google,? inc(?!\p{L})/u, now: 'Google LLC', on: '2017-09-30' },
];

interface Renamed {
  readonly sentence: Sentence;
  readonly old: string;
  readonly now: string;
  /** ISO day. */
  readonly on: string;
}

/** The companies that the sentences call by a name that was no longer theirs on the day. */
export function renamedCompanies(sentences: readonly Sentence[], day: string): Renamed[] {
  return sentences.flatMap((sentence) =>
    RENAMED.filter(({ words, on }) => on <= day && words.test(sentence.folded)).map(({ old, now, on }) => ({
      sentence,
      old,
      now,
      on,
    })),
  );
}

/** What is wrong in a folder of content; words for the codes stand in `i18n/`, with what each detail is. */
type ContentProblemCode =
  | 'yaml'
  | 'unknown-key'
  | 'missing'
  | 'unquoted'
  | 'not-day'
  | 'not-postcode'
  | 'not-business-id'
  | 'not-email'
  | 'not-option'
  | 'too-long'
  | 'wrong'
  | 'slug'
  | 'slug-taken'
  | 'misplaced'
  | 'misplaced-notice'
  | 'controller-name'
  | 'unknown-language'
  | 'no-notice'
  | 'too-many-registers'
  | 'no-controller'
  | 'no-original'
  | 'not-in-text'
  | 'no-title'
  | 'unknown-anchor'
  | 'repeated-anchor'
  | 'unreadable-anchor'
  | 'right-elsewhere'
  | 'updated-before-created'
  | 'future-day'
  | 'dangling-reference'
  | 'html'
  | 'image'
  | 'placeholder'
  | 'glyph'
  | 'differs'
  | 'unknown-register'
  | 'no-way'
  | 'translation-translates'
  | 'translation-forms';

/** One thing that a publisher has to mend. */
export interface ContentProblem {
  /** The file or folder, from the folder of content. */
  readonly path: string;
  readonly line?: number;
  /** The field of the front matter, or the place in the text. */
  readonly field?: string;
  readonly code: ContentProblemCode;
  /** What the words for the code need to say. */
  readonly detail?: Readonly<Record<string, string>>;
}

/**
 * The shape of the first language's words, which every other language's have: the same keys, lists of the same length,
 * and functions of the same values. A text may be any text.
 */
export type SameWords<Words> = Words extends string
  ? string
  : Words extends RegExp
    ? RegExp
    : Words extends (...values: infer Values) => infer Result
      ? (...values: Values) => SameWords<Result>
      : Words extends object
        ? { readonly [Key in keyof Words]: SameWords<Words[Key]> }
        : Words;

/** As much of a field's words as is changed here. */
interface Hinted {
  readonly options?: Readonly<Record<string, readonly [label: string, hint?: string]>>;
}

/** What a register takes for example, as its notice gives it. */
interface Examples {
  readonly topic?: string | undefined;
  readonly contact?: string | undefined;
  readonly consent?: string | undefined;
}

/** What a portal's registers are to the hints. */
export interface HintedRegister {
  readonly examples?: Examples | undefined;
}

/** How a language gives examples, and what it takes where no register has one. */
interface ExampleWords extends Required<{ readonly [Key in keyof Examples]: string }> {
  /** The hint around an example. */
  readonly sentence: (example: string) => string;
  /** Between two, with its spaces. */
  readonly or: string;
}

/** The words of the fields, with examples of the portal's own registers: of two at most. */
export function withExamples<Words extends Hinted>(
  words: Readonly<Record<string, Words>>,
  registers: readonly HintedRegister[],
  given: ExampleWords,
): Readonly<Record<string, Words>> {
  const example = (name: keyof Examples): string => {
    const own = registers.flatMap(({ examples }) => examples?.[name] ?? []).slice(0, 2);
    return given.sentence(own.join(given.or) || given[name]);
  };
  const hinted = (key: string, hint: string) => ({ [key]: { ...(words[key] as Words), hint } });
  const { options, ...scope } = words['access.scope'] as Words;
  const [limited = ''] = options?.limited ?? [];
  const topic = example('topic');
  return {
    ...words,
    'access.scope': { ...(scope as Words), options: { ...options, limited: [limited, topic] } },
    ...hinted('access.topic', topic),
    ...hinted('consentWithdrawal.consent', example('consent')),
    ...hinted('dataSubject.contactTime', example('contact')),
  };
}

/** Words of which some differ in a part. */
export function withDiffering<Words extends object>(
  words: Readonly<Record<string, Words>>,
  differing: Readonly<Record<string, Partial<Words>>>,
): Readonly<Record<string, Words>> {
  const changed = Object.entries(differing).map(([key, own]) => [key, { ...words[key], ...own }]);
  return { ...words, ...Object.fromEntries(changed) };
}

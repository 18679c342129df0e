/**
 * Where the words of a language lack something that the first language has, each by its place: a key, an item of a
 * list, a text. Text and a function that writes it stand for each other; the types say which is called.
 */
export function wordProblems(first: unknown, other: unknown, place: string): string[] {
  if (other === undefined) return [`${place} is missing`];
  if (isText(first))
    return isText(other) && (other !== '' || first === '') ? [] : [`${place} has to be text`];
  if (!isNested(first)) return [];
  if (!isNested(other)) return [`${place} has to have parts`];
  return Object.entries(first).flatMap(([key, value]) =>
    wordProblems(value, (other as Readonly<Record<string, unknown>>)[key], `${place}.${key}`),
  );
}

function isText(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'function';
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

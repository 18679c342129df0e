import type * as z from 'zod/mini';
import { parseWrittenDay } from '../domain/calendar/calendar-day.ts';
import type { ContentProblem } from './content-problem.ts';
import type { LocatedYaml } from './front-matter.ts';
import { nearestWord } from './nearest.ts';

type Issue = z.core.$ZodIssue;

/** What a schema refuses in a file's YAML, each with its line; a union's refusals are those of the form meant. */
export function schemaProblems(
  path: string,
  yaml: LocatedYaml,
  issues: readonly Issue[],
  keysAt: (field: readonly PropertyKey[]) => readonly string[],
): ContentProblem[] {
  return issues.flatMap((issue) => problemsOf(issue, issue.path));

  function problemsOf(issue: Issue, at: readonly PropertyKey[]): ContentProblem[] {
    const own = { path, line: yaml.lineOf(at), field: fieldName(at) };
    const value = valueAt(yaml.value, at);
    const name = String(at.at(-1));
    const got = written(value);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key): ContentProblem => {
        const near = nearestWord(key, keysAt(at));
        return {
          path,
          line: yaml.lineOfKey(at, key),
          field: fieldName([...at, key]),
          code: 'unknown-key',
          detail: { key, ...(near ? { near } : {}) },
        };
      });
    }
    if (issue.code === 'invalid_union' && value !== undefined) {
      const meant = issue.errors.find((errors) => errors.every(({ path: inner }) => inner.length > 0));
      const [first = []] = issue.errors;
      return (meant ?? first).flatMap((inner) => problemsOf(inner, [...at, ...inner.path]));
    }
    if (value === undefined || value === null) return [{ ...own, code: 'missing', detail: { name } }];
    const bare = yaml.unquoted(at);
    if (/On$|^on$/.test(name)) {
      const meant = parseWrittenDay(bare ?? got);
      return [{ ...own, code: 'not-day', detail: { got: bare ?? got, ...(meant ? { meant } : {}) } }];
    }
    if (bare !== undefined && (name === 'postcode' ? /^\d{5}$/.test(bare) : expectsText(issue))) {
      return [{ ...own, code: 'unquoted', detail: { got: textMeant(name, bare) } }];
    }
    if (name === 'postcode') return [{ ...own, code: 'not-postcode', detail: { got } }];
    if (name === 'businessId') return [{ ...own, code: 'not-business-id', detail: { got } }];
    if (/[eE]mail$/.test(name)) return [{ ...own, code: 'not-email', detail: { got } }];
    if (issue.code === 'invalid_value') {
      const options = issue.values.map(String);
      const near = nearestWord(got, options);
      return [
        {
          ...own,
          code: 'not-option',
          detail: { got, options: options.join(', '), ...(near ? { near } : {}) },
        },
      ];
    }
    if (issue.code === 'too_big') {
      return [{ ...own, code: 'too-long', detail: { max: String(issue.maximum) } }];
    }
    return [{ ...own, code: 'wrong', detail: { got, expected: issue.message } }];
  }
}

function expectsText(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.expected === 'string';
}

/** What to write in quotation marks; a business id is no text without its hyphen either. */
function textMeant(name: string, bare: string): string {
  return name === 'businessId' ? bare.replace(/^(\d{7})(\d)$/, '$1-$2') : bare;
}

function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`))
    .join('');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
}

function written(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

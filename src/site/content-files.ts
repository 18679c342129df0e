import { readdirSync } from 'node:fs';
import { problemInSlug, suggestSlug } from '../domain/publisher/register-slug.ts';
import { MOST_REGISTERS } from '../domain/request/request.ts';
import { isLanguage, LANGUAGE_CODES } from '../i18n/languages.ts';
import type { ContentProblem } from './content-problem.ts';

/** What the project reads of a folder of content; anything else in it would be passed over in silence. */
const READ = [
  /^controller\.yaml$/,
  /^notices\.lock\.json$/,
  /^notices\/[^/]+\/past\/\d{4}-\d\d-\d\d\.[a-z]+\.md$/,
  /^letters\/released\.json$/,
  /^letters\/[^/]+\/[a-z]+\.md$/,
  /^letters\/[^/]+\/past\/[^/]+\.md$/,
];

const NOTICE = /^notices\/([^/]+)\/([^/]+)\.md$/;

/** A text whose file is named by its language: a notice or its translation, a letter's wording, an earlier notice. */
const IN_LANGUAGE =
  /^(?:notices\/[^/]+\/|letters\/[^/]+\/|notices\/[^/]+\/past\/\d{4}-\d\d-\d\d\.)([^/]+)\.md$/;

/** The paths of the files below the folder, but those that an operating system or an editor leaves. */
export function contentPaths(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^\.|~$|^Thumbs\.db$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(folder.length))
    .map((path) => path.replace(/^\/+/, ''))
    .sort();
}

/** What is wrong with the names of the files: a register that could not be published, or a file that nothing reads. */
export function contentFileProblems(paths: readonly string[]): ContentProblem[] {
  const notices = paths.filter((path) => NOTICE.test(path));
  const none: ContentProblem[] = notices.length === 0 ? [{ path: 'notices/', code: 'no-notice' }] : [];
  const misplaced = paths
    .filter((path) => path !== 'controller.yaml' && !NOTICE.test(path) && !READ.some((one) => one.test(path)))
    .map(misplacedFile);
  const registers = [...new Set(notices.map((path) => path.split('/')[1] as string))];
  return [
    ...none,
    ...tooMany(registers.length),
    ...misplaced,
    ...registers.flatMap(problemsInName),
    ...paths.flatMap(problemsInLanguage),
  ];
}

/** One letter has to be able to ask of all registers. */
function tooMany(count: number): ContentProblem[] {
  if (count <= MOST_REGISTERS) return [];
  const detail = { count: String(count), most: String(MOST_REGISTERS) };
  return [{ path: 'notices/', code: 'too-many-registers', detail }];
}

function problemsInName(register: string): ContentProblem[] {
  const problem = problemInSlug(register);
  if (!problem) return [];
  const code = problem === 'taken' ? 'slug-taken' : 'slug';
  return [{ path: `notices/${register}/`, code, detail: { suggestion: suggestSlug(register) } }];
}

function problemsInLanguage(path: string): ContentProblem[] {
  const [, language] = IN_LANGUAGE.exec(path) ?? [];
  if (language === undefined || isLanguage(language)) return [];
  return [{ path, code: 'unknown-language', detail: { languages: LANGUAGE_CODES.join(', ') } }];
}

function misplacedFile(path: string): ContentProblem {
  if (/^controller\.ya?ml$/i.test(path)) return { path, code: 'controller-name' };
  return { path, code: path.startsWith('notices/') ? 'misplaced-notice' : 'misplaced' };
}

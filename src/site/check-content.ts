import { createHash } from 'node:crypto';
import { hasOwnForms } from '../domain/language/name-forms-schema.ts';
import { controllerSchema } from '../domain/publisher/controller.ts';
import { nameStatedIn } from '../domain/publisher/controller-names.ts';
import { noticeSchema } from '../domain/publisher/notice.ts';
import { isTranslation, problemsInTranslation, translationSchema } from '../domain/publisher/translation.ts';
import { findUndrawableCharacters } from '../domain/values/glyph-coverage.ts';
import { FIRST_LANGUAGE, isLanguage, type Language } from '../i18n/languages.ts';
import { contentWords } from '../i18n/publisher/content-problems.ts';
import { contentFileProblems } from './content-files.ts';
import type { ContentProblem } from './content-problem.ts';
import { type LocatedYaml, locateYaml, splitFrontMatter } from './front-matter.ts';
import { textProblems } from './notice-text-problems.ts';
import { schemaProblems } from './schema-problems.ts';
import { unfilledPlaces } from './unfilled-places.ts';

/** The texts of a folder of content by their paths from it; files that nobody reads have their path alone. */
export type ContentFiles = Readonly<Record<string, string>>;

type Controller = ReturnType<typeof controllerSchema.parse>;

const CONTROLLER = 'controller.yaml';
const NOTICE = /^notices\/([^/]+)\/([^/]+)\.md$/;

/**
 * Everything in a folder of content that keeps it from being published, in the order of files and lines. `today` is an
 * ISO day.
 */
export function problemsInContent(files: ContentFiles, today: string): ContentProblem[] {
  const paths = Object.keys(files).sort();
  const { controller, problems } = readController(files[CONTROLLER]);
  const notices = paths.filter((path) => NOTICE.test(path));
  const found = [
    ...contentFileProblems(paths),
    ...problems,
    ...originalsMissing(notices, controller?.languages?.[0] ?? FIRST_LANGUAGE),
    ...notices.flatMap((path) => unfilledPlaces(path, files[path] ?? '')),
    ...notices.flatMap((path) => noticeProblems(path, files, controller, today)),
  ];
  if (controller)
    found.push(...partnersUnknown(controller, notices), ...wayMissing(controller, notices, files));
  return found.sort((one, other) =>
    one.path === other.path ? (one.line ?? 0) - (other.line ?? 0) : one.path < other.path ? -1 : 1,
  );
}

function readController(text: string | undefined): { controller?: Controller; problems: ContentProblem[] } {
  if (text === undefined) return { problems: [{ path: CONTROLLER, code: 'no-controller' }] };
  const yaml = locateYaml(text);
  if (yaml.faults.length > 0) return { problems: yamlProblems(CONTROLLER, yaml) };
  const { data, error } = controllerSchema.check(hasOwnForms(FIRST_LANGUAGE)).safeParse(yaml.value ?? {});
  const names = glyphProblems(CONTROLLER, yaml, [
    'name',
    'forms',
    'shortName',
    'shortForms',
    'parallelNames',
  ]);
  if (!error) return { controller: data, problems: names };
  const faults = schemaProblems(CONTROLLER, yaml, error.issues, keysOf(controllerSchema));
  return { problems: [...faults, ...names] };
}

function noticeProblems(
  path: string,
  files: ContentFiles,
  controller: Controller | undefined,
  today: string,
): ContentProblem[] {
  const text = files[path] ?? '';
  const { frontMatter, body, bodyLine } = splitFrontMatter(text);
  const yaml = locateYaml(frontMatter, 2);
  if (yaml.faults.length > 0) return yamlProblems(path, yaml);
  if (isTranslation(yaml.value)) return translationProblems(path, yaml, files);
  const { data: notice, error } = noticeSchema.check(hasOwnForms(FIRST_LANGUAGE)).safeParse(yaml.value ?? {});
  const lines = body.split('\n');
  if (error) {
    return [
      ...schemaProblems(path, yaml, error.issues, keysOf(noticeSchema)),
      ...textProblems({ path, lines, bodyLine, today, controllerName: controller?.name }),
    ];
  }
  const differing = controller
    ? (['controller', 'businessId'] as const).flatMap((field): ContentProblem[] => {
        const expected =
          field === 'controller' ? nameStatedIn(notice, controller, languageOf(path)) : controller.businessId;
        const got = notice[field];
        if (got === undefined || got === expected) return [];
        const detail = { got, expected: expected ?? '' };
        return [{ path, line: yaml.lineOf([field]), field, code: 'differs', detail }];
      })
    : [];
  return [
    ...differing,
    ...glyphProblems(path, yaml, ['name', 'forms']),
    ...textProblems({ path, lines, bodyLine, today, controllerName: controller?.name, notice, yaml }),
  ];
}

/** The language that the file's name says; one that is none is told elsewhere. */
function languageOf(path: string): Language {
  const [, , language = ''] = NOTICE.exec(path) ?? [];
  return isLanguage(language) ? language : FIRST_LANGUAGE;
}

/** What is wrong with a translation: its own facts are few, and the original's text has to be the one translated. */
function translationProblems(path: string, yaml: LocatedYaml, files: ContentFiles): ContentProblem[] {
  const [, slug = '', language = ''] = NOTICE.exec(path) ?? [];
  const { data, error } = translationSchema.safeParse(yaml.value);
  if (error) return schemaProblems(path, yaml, error.issues, keysOf(translationSchema));
  const original = Object.keys(files).find(
    (one) =>
      NOTICE.exec(one)?.[1] === slug &&
      !isTranslation(locateYaml(splitFrontMatter(files[one] ?? '').frontMatter).value),
  );
  if (!isLanguage(language) || original === undefined) return [];
  const body = splitFrontMatter(files[original] ?? '').body.trim();
  const sha256 = createHash('sha256').update(body).digest('hex');
  return [
    ...problemsInTranslation(data, language, sha256).map(({ field, code, expected }): ContentProblem => {
      return { path, line: yaml.lineOf([field]), field, code: `translation-${code}`, detail: { expected } };
    }),
    ...glyphProblems(path, yaml, ['name', 'forms']),
  ];
}

function yamlProblems(path: string, { faults }: LocatedYaml): ContentProblem[] {
  return faults.slice(0, 1).map(({ line, column, cause }): ContentProblem => {
    return { path, line, code: 'yaml', detail: { column: String(column), cause } };
  });
}

/** A name with a character that no letter can draw would keep people from making any letter. */
function glyphProblems(path: string, yaml: LocatedYaml, fields: readonly string[]): ContentProblem[] {
  const textsAt = (at: string[], value: unknown): [string[], unknown][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => textsAt([...at, key], inner))
      : [[at, value]];
  const values = (yaml.value ?? {}) as Record<string, unknown>;
  const texts = fields.flatMap((field) => textsAt([field], values[field]));
  return texts.flatMap(([at, text]) => {
    const [refused] = findUndrawableCharacters(String(text ?? ''));
    const detail = { character: refused?.character ?? '' };
    return refused
      ? [{ path, line: yaml.lineOf(at), field: at.join('.'), code: 'glyph' as const, detail }]
      : [];
  });
}

function originalsMissing(notices: readonly string[], first: string): ContentProblem[] {
  const registers = [...new Set(notices.map((path) => path.split('/')[1] as string))];
  return registers
    .filter((register) => !notices.includes(`notices/${register}/${first}.md`))
    .map((register) => {
      return { path: `notices/${register}/`, code: 'no-original', detail: { language: first } };
    });
}

function partnersUnknown(controller: Controller, notices: readonly string[]): ContentProblem[] {
  const registers = new Set(notices.map((path) => path.split('/')[1]));
  return controller.jointControllers.flatMap(({ register }, index): ContentProblem[] =>
    register === undefined || registers.has(register)
      ? []
      : [
          {
            path: CONTROLLER,
            field: `jointControllers[${index}].register`,
            code: 'unknown-register',
            detail: { got: register },
          },
        ],
  );
}

/** A person has to be able to reach the controller (Art. 12(2) GDPR). */
function wayMissing(
  { requestEmail, postalAddress, dataProtectionOfficer }: Controller,
  notices: readonly string[],
  files: ContentFiles,
): ContentProblem[] {
  const own = [
    requestEmail,
    postalAddress,
    dataProtectionOfficer?.email,
    dataProtectionOfficer?.postalAddress,
  ];
  if (own.some((way) => way !== undefined)) return [];
  const hasNone = notices.some((path) => {
    const { data } = noticeSchema.safeParse(
      locateYaml(splitFrontMatter(files[path] ?? '').frontMatter).value,
    );
    return data && data.postalAddress === undefined && data.channels.email === undefined;
  });
  return hasNone ? [{ path: CONTROLLER, code: 'no-way' }] : [];
}

/** The keys that a schema has at a path, as far as it is an object there. */
function keysOf(schema: unknown) {
  return (path: readonly PropertyKey[]): string[] => {
    const at = path.reduce<unknown>((from, key) => {
      const shape = shapeOf(from);
      if (shape) return shape[String(key)];
      return typeof key === 'number' ? elementOf(from) : undefined;
    }, schema);
    return Object.keys(shapeOf(at) ?? {});
  };
}

interface AnySchema {
  readonly def?: {
    readonly shape?: Record<string, unknown>;
    readonly innerType?: unknown;
    readonly in?: unknown;
    readonly element?: unknown;
    readonly options?: readonly unknown[];
  };
}

function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  const { def } = (schema ?? {}) as AnySchema;
  if (!def) return undefined;
  if (def.shape) return def.shape;
  const inner = def.innerType ?? def.in;
  if (inner) return shapeOf(inner);
  return def.options?.map(shapeOf).find((shape) => shape !== undefined);
}

function elementOf(schema: unknown): unknown {
  const { def } = (schema ?? {}) as AnySchema;
  return def?.element ?? (def?.innerType ? elementOf(def.innerType) : undefined);
}

/** The problems as a publisher reads them: place, with the folder before it, then what to do, on a line of its own. */
export function describeProblems(problems: readonly ContentProblem[], folder = 'content/'): string[] {
  return problems.map(({ path, line, field, code, detail = {} }) => {
    const place = `${folder}${path}${line === undefined ? '' : `:${line}`}${field ? `  ${field}` : ''}`;
    return `${place}\n  ${contentWords[code](detail)}`;
  });
}

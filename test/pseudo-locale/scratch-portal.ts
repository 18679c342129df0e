import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isBuilt, writeStamp } from '../../scripts/build-stamp.mjs';
import { FROZEN_CONTENT } from '../fixtures/frozen-content.ts';
import { pseudoModule } from './pseudo-module.ts';
import { PSEUDO, pseudoWording } from './pseudo-text.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** What the build reads. */
const INPUTS = [
  'CHANGELOG.md',
  'LICENSE',
  'astro.config.mjs',
  'content',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

/**
 * A copy of the project with a further language, built: its folder of words, its letters, and its line in the table
 * of languages; it publishes the frozen content. Returns the folder of the built site. One build serves the unit tests
 * and those in a browser.
 */
export function buildPseudoPortal(): string {
  const copy = join(project, '.cache', 'pseudo-portal');
  const output = join('.cache', 'pseudo-portal', 'dist');
  const inputs = [...INPUTS, relative(project, FROZEN_CONTENT), join('test', 'pseudo-locale')];
  const build = { root: project, inputs, output, stamp: join('.cache', 'pseudo-stamp') };
  if (isBuilt(build)) return join(project, output);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const input of INPUTS.filter((name) => existsSync(join(project, name))))
    cpSync(join(project, input), join(copy, input), { recursive: true });
  for (const name of ['notices', 'notices.lock.json', 'controller.yaml'])
    rmSync(join(copy, 'content', name), { recursive: true, force: true });
  cpSync(FROZEN_CONTENT, join(copy, 'content'), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
  addLanguage(copy);
  execFileSync(process.execPath, ['scripts/build-languages.mjs', 'dist'], { cwd: copy, stdio: 'pipe' });
  writeStamp(build);
  return join(project, output);
}

/** All that a further language takes. */
function addLanguage(copy: string): void {
  const words = join(copy, 'src', 'i18n');
  mkdirSync(join(words, PSEUDO));
  for (const name of readdirSync(join(words, 'fi'))) {
    const source = readFileSync(join(words, 'fi', name), 'utf8');
    const written = /(?:grammar|name-forms)\.ts$/.test(name) ? pseudoGrammar(source) : pseudoModule(source);
    writeFileSync(join(words, PSEUDO, name), written);
  }
  // Its letters are offered in it, as those of a publisher who handles them.
  const controller = join(copy, 'content', 'controller.yaml');
  writeFileSync(controller, `${readFileSync(controller, 'utf8')}\nhandles: [fi, ${PSEUDO}]\n`);
  const letters = join(copy, 'content', 'letters');
  for (const { name } of readdirSync(letters, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )) {
    const wording = readFileSync(join(letters, name, 'fi.md'), 'utf8');
    writeFileSync(join(letters, name, `${PSEUDO}.md`), pseudoWording(wording));
  }
  const tables = {
    'languages.ts': [
      `import { names as ${PSEUDO} } from './${PSEUDO}/name-forms.ts';`,
      'LANGUAGES = { fi, sv, en }',
    ],
    'grammars.ts': [
      `import { grammar as ${PSEUDO} } from './${PSEUDO}/letter-grammar.ts';`,
      'Record<Language, Grammar>> = { fi, sv, en }',
    ],
  };
  for (const [name, [line = '', row = '']] of Object.entries(tables)) {
    const table = join(words, name);
    const source = readFileSync(table, 'utf8');
    if (!source.includes(row)) throw new Error(`Expected ${row} in ${name}.`);
    writeFileSync(table, `${line}\n${source.replace(row, row.replace(' }', `, ${PSEUDO} }`))}`);
  }
}

/** A grammar's texts are few and codes many, so the joining word alone is changed with the code. */
function pseudoGrammar(source: string): string {
  return source.replace("language = 'fi'", `language = '${PSEUDO}'`).replace("joinBy('ja'", "joinBy('jàà'");
}

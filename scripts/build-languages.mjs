// @ts-check
/**
 * Builds the site in every language and joins the builds in `dist/`; run by the project's own Node.
 *
 *     node scripts/build-languages.mjs dist
 *
 * Each language is a build of its own with its own words (`#words`). What has no words in it has the same name and
 * bytes in all of them, so that a visitor who changes languages loads it once.
 */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { FIRST_WORDINGS, FOLLOWING_WORDINGS } from '../src/domain/letter/compose-wordings.ts';
import { controllerSchema } from '../src/domain/publisher/controller.ts';
import { FIRST_LANGUAGE, LANGUAGE_CODES } from '../src/i18n/languages.ts';
import { contentReport } from '../src/i18n/publisher/content-problems.ts';
import { buildReport } from '../src/site/build-report.ts';
import { checkNoticesIn } from '../src/site/checked-notices.ts';
import { faultsIn } from '../src/site/content-faults.ts';
import { CONTENT_FOLDER } from '../src/site/content-folder.ts';
import { dayOfCheck } from '../src/site/day-of-check.ts';
import { finishSite } from '../src/site/finish-site.ts';
import { readNotice, readPackage } from '../src/site/licences.ts';
import { noticeSummary, whyStopped } from '../src/site/notice-report.ts';
import { readText } from '../src/site/read-text.ts';
import { buildDay, securityFile } from '../src/site/well-known.ts';
import { wordProblems } from '../src/site/word-problems.ts';
import { inProject } from './project.mjs';
import { runNode } from './run-node.mjs';

/** How many forms of names and how many stems of answers a language has is its own; types give these their shape. */
const OWN_LISTS = ['name-forms.ts', 'answer-stems.ts', 'days-in-words.ts'];

const dist = inProject(process.argv[2] ?? 'dist');
const faults = faultsIn();
if (faults.length > 0) {
  console.error(faults.join('\n\n'));
  console.error(`\n${contentReport.title}. ${contentReport.count(faults.length)}`);
  process.exit(1);
}
stopAt((await Promise.all(LANGUAGE_CODES.map(problemsIn))).flat(), 'words are missing');
const noticeCheck = checkNoticesIn(CONTENT_FOLDER, dayOfCheck());
const stopped = whyStopped(noticeCheck);
if (stopped !== undefined) {
  console.error(stopped);
  process.exit(1);
}
const builds = inProject('.cache', 'builds');
rmSync(builds, { recursive: true, force: true });
for (const language of LANGUAGE_CODES) {
  const env = { PORTAL_LANGUAGE: language, PORTAL_PACKAGES: packagesOf(language) };
  const status = await runNode(process.execPath, 'astro', ['build', '--outDir', join(builds, language)], {
    env,
  });
  if (status !== 0) process.exit(status);
}
rmSync(dist, { recursive: true, force: true });
for (const language of LANGUAGE_CODES) addBuild(join(builds, language), language);
const controller = controllerSchema.parse(parse(readText(`${CONTENT_FOLDER}controller.yaml`)));
const files = await finishSite(dist, controller, {
  portal: readPackage(inProject('.')),
  shipped: shippedWorks(),
});
// Told last, where whoever builds reads it; none of it stands in the site.
for (const line of noticeSummary(noticeCheck)) console.log(line);
const security = securityFile(controller, buildDay(process.env.SOURCE_DATE_EPOCH, Date.now));
for (const line of buildReport(controller, CONTENT_FOLDER, files, security)) console.log(line);

/** @param {string} language */
function packagesOf(language) {
  return join(builds, `${language}.packages.json`);
}

/** What the pages hold by others: packages, and the letters' typeface. */
function shippedWorks() {
  const folders = LANGUAGE_CODES.flatMap((language) =>
    JSON.parse(readFileSync(packagesOf(language), 'utf8')),
  );
  const typeface = {
    name: 'Noto Sans',
    isPackage: false,
    licence: 'OFL-1.1',
    notices: [readNotice(inProject('src', 'packet', 'fonts', 'OFL.txt'))],
  };
  return [...[...new Set(folders)].map(readPackage), typeface];
}

/**
 * @param {readonly string[]} problems
 * @param {string} what
 */
function stopAt(problems, what) {
  if (problems.length === 0) return;
  console.error(`The site is not built: ${what}.\n${problems.map((one) => `- ${one}`).join('\n')}`);
  process.exit(1);
}

/**
 * What the language lacks of the first one: words, or the wording of a letter.
 * @param {string} language
 */
async function problemsIn(language) {
  const modules = readdirSync(inProject('src', 'i18n', FIRST_LANGUAGE));
  const words = await Promise.all(modules.map((name) => problemsInWords(language, name)));
  const letters = [...FIRST_WORDINGS, ...FOLLOWING_WORDINGS]

    .map((folder) => `content/letters/${folder}/${language}.md`)
    .filter((path) => !existsSync(inProject(path)))
    .map((path) => `${path} is missing`);
  return [...words.flat(), ...letters];
}

/**
 * @param {string} language
 * @param {string} name
 */
async function problemsInWords(language, name) {
  const path = `src/i18n/${language}/${name}`;
  if (!existsSync(inProject(path))) return [`${path} is missing`];
  if (OWN_LISTS.includes(name)) return [];
  const [first, other] = await Promise.all(
    [`src/i18n/${FIRST_LANGUAGE}/${name}`, path].map((file) => import(pathToFileURL(inProject(file)).href)),
  );
  return Object.entries(first).flatMap(([key, value]) => wordProblems(value, other[key], `${path}: ${key}`));
}

/**
 * Adds a language's build to the site: all of the first one's, the pages and the programs of the others.
 * @param {string} build
 * @param {string} language
 */
function addBuild(build, language) {
  if (language === FIRST_LANGUAGE) {
    cpSync(build, dist, { recursive: true });
    return;
  }
  for (const folder of [language, '_astro']) {
    for (const path of readdirSync(join(build, folder), { recursive: true, encoding: 'utf8' })) {
      const [from, to] = [join(build, folder, path), join(dist, folder, path)];
      if (!existsSync(to)) cpSync(from, to, { recursive: true });
      else if (folder === '_astro' && !readFileSync(from).equals(readFileSync(to))) {
        throw new Error(`Expected ${path} to be the same in all languages, as its name says.`);
      }
    }
  }
}

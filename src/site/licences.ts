import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Something by others that a visitor's browser gets. */
export interface ShippedWork {
  readonly name: string;
  readonly version?: string;
  /** Whether it comes from npm. */
  readonly isPackage: boolean;
  /** An SPDX expression. */
  readonly licence: string;
  /** The notices that its licence asks to be kept with it. */
  readonly notices: readonly string[];
}

/** What an npm package says of itself; without a notice its licence could not be kept, so that throws. */
export function readPackage(folder: string): ShippedWork {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .sort();
  if (files.length === 0 || typeof license !== 'string') {
    throw new Error(
      `Expected ${name} to carry its licence. Its code comes with the pages, so find its notice, or do without it.`,
    );
  }
  return {
    name,
    version,
    isPackage: true,
    licence: license,
    notices: files.map((file) => readNotice(join(folder, file))),
  };
}

/** The notice in the file. */
export function readNotice(file: string): string {
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim();
}

/** The notices of all, as plain text, by name; a package that is there twice stands once. */
export function formatLicences(works: readonly ShippedWork[]): string {
  const byTitle = new Map(works.map((work) => [titleOf(work), work]));
  const sorted = [...byTitle.values()].sort((one, other) => (titleOf(one) < titleOf(other) ? -1 : 1));
  const list = sorted.map(titleOf);
  const parts = sorted.flatMap((work) => ['', '='.repeat(72), titleOf(work), '', work.notices.join('\n\n')]);
  return [...list, ...parts, ''].join('\n');
}

function titleOf({ name, version, licence }: ShippedWork): string {
  return `${[name, version].filter(Boolean).join(' ')} (${licence.replace(/^\((.*)\)$/, '$1')})`;
}

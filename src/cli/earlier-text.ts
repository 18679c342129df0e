import { execFileSync } from 'node:child_process';
import { readNotice } from '../site/notice-lock-file.ts';

/** How far back one looks for a text. */
const MOST_COMMITS = 200;

/**
 * The file as it was when its text had the hash, from the version control of the project; undefined where there is
 * none, or no such text in it.
 */
export function findEarlierText(root: string, path: string, sha256: string): string | undefined {
  const commits =
    git(root, 'log', `--max-count=${MOST_COMMITS}`, '--format=%H', '--', path)?.split('\n') ?? [];
  for (const commit of commits.filter(Boolean)) {
    const file = git(root, 'show', `${commit}:./${path}`);
    if (file !== undefined && readNotice(file)?.sha256 === sha256) return file;
  }
  return undefined;
}

function git(cwd: string, ...args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}

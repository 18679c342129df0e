import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../packet/temporary-file.ts';
import { runTool } from '../tools.ts';

const SCRIPT = fileURLToPath(new URL('../../src/cli/notices.ts', import.meta.url));
const EXAMPLE = fileURLToPath(new URL('../../content-example/', import.meta.url));

// Each run starts Node anew, which a busy machine takes seconds for.
vi.setConfig({ testTimeout: 60_000 });

/** The example publisher with a strict check and a notice that says nothing of complaints. */
function strictContent(waivers: string): string {
  const folder = temporaryFolder();
  cpSync(EXAMPLE, folder, { recursive: true });
  const controller = join(folder, 'controller.yaml');
  writeFileSync(controller, `${readFileSync(controller, 'utf8').trimEnd()}\ncheck: strict\n${waivers}`);
  const notice = join(folder, 'notices', 'jasenrekisteri', 'fi.md');
  const text = readFileSync(notice, 'utf8').replace(
    /^## (?:15\. )?Oikeus tehdä valitus[\s\S]*?(?=^## )/m,
    '',
  );
  writeFileSync(notice, text);
  return folder;
}

function notices(folder: string, ...args: string[]) {
  vi.stubEnv('CONTENT', folder);
  vi.stubEnv('SOURCE_DATE_EPOCH', '1795651200');
  return runTool(process.execPath, ['--disable-warning=ExperimentalWarning', SCRIPT, ...args]);
}

test('npm run notices prints the report and ends well where nothing stops it', () => {
  const { status, stdout, stderr } = notices(EXAMPLE);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('kurssirekisteri (');
  expect(stdout).not.toContain('Ei löytynyt (');
});

test('a strict check ends with status 1, unless the finding is waived', () => {
  const stopped = notices(strictContent(''));
  expect(stopped.status).toBe(1);
  expect(stopped.stderr).toContain('jasenrekisteri R-23');
  const waived = notices(strictContent('waivers: [{ rule: R-23, reason: Kerrotaan muualla. }]\n'), '--json');
  expect(waived.status).toBe(0);
  expect(JSON.parse(waived.stdout)).toMatchObject({ check: 'strict', waivers: [{ rule: 'R-23' }] });
});

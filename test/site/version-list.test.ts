import { expect, test } from 'vitest';
import { areAlike, nextDay, versionDays } from '../../src/site/version-list.ts';

const notice = {
  updatedOn: '2026-05-01',
  changes: [
    { on: '2026-05-01', text: 'Osoite muuttui.' },
    { on: '2021-01-01', text: 'Ennen portaalia.' },
  ],
};
const past = [{ day: '2022-10-05' }, { day: '2025-01-31' }];

test('the newest version comes first, with what it replaced', () => {
  expect(versionDays(notice, past)).toEqual([
    { day: '2026-05-01', isCurrent: true, isKept: false, before: '2025-01-31' },
    { day: '2025-01-31', isCurrent: false, isKept: true, before: '2022-10-05' },
    { day: '2022-10-05', isCurrent: false, isKept: true },
    { day: '2021-01-01', isCurrent: false, isKept: false },
  ]);
});

test('a text was replaced by the next one, the last by the one in force', () => {
  expect(nextDay('2022-10-05', notice, past)).toBe('2025-01-31');
  expect(nextDay('2025-01-31', notice, past)).toBe('2026-05-01');
});

test('a section whose number alone changed is the same', () => {
  const section = { anchor: 'aika', isAnchorWritten: true, heading: 'Säilytys', html: '<p>Vuosi</p>' };
  expect(areAlike({ one: { ...section, number: '7' }, other: { ...section, number: '8' } })).toBe(true);
  expect(areAlike({ one: section, other: { ...section, heading: 'Säilytysaika' } })).toBe(false);
  expect(areAlike({ one: section })).toBe(false);
});

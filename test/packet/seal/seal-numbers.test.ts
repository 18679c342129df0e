import { describe, expect, test } from 'vitest';
import { MEMBERS, RIGHT_NUMBERS, UNPROVEN_NUMBERS } from '../../../src/packet/seal/seal-numbers.ts';

/**
 * The numbers as they were released. A line may be added when a release adds a number; none is ever changed or taken
 * away, since letters on paper have them.
 */
const RELEASED = {
  members: [
    'reference 1',
    'businessId 2',
    'rights 3',
    'registers 4',
    'name 5',
    'emails 6',
    'replyTo 7',
    'requestSha256 8',
    'unproven 9',
    'details 10',
    'representative 11',
  ],
  rights: [
    'access 1',
    'rectification 2',
    'erasure 3',
    'restriction 4',
    'marketingObjection 5',
    'objection 6',
    'portability 7',
    'consentWithdrawal 8',
    'automatedDecision 9',
  ],
  unproven: [
    'details 1',
    'postalAddress 2',
    'phone 3',
    'organisation 4',
    'contactTime 5',
    'follows 6',
    'signature 7',
    'certificate 8',
  ],
} as const;

describe.each([
  ['members', MEMBERS],
  ['rights', RIGHT_NUMBERS],
  ['unproven', UNPROVEN_NUMBERS],
] as const)('the seal numbers of %s', (name, table) => {
  const lines = Object.entries(table).map(([key, number]) => `${key} ${number}`);

  test('mean what they meant when they were released', () => {
    expect(lines).toEqual(expect.arrayContaining([...RELEASED[name]]));
  });

  test('are given to one name each, and none again that was released', () => {
    const numberOf = (line: string): string => line.split(' ')[1] as string;
    const all = [...new Set([...RELEASED[name], ...lines])].map(numberOf);
    expect(all.filter((number, index) => all.indexOf(number) !== index)).toEqual([]);
  });
});

import type { CheckedNotice } from './reading/checked-notice.ts';
import { type Finding, finding, notApplicable } from './reading/finding.ts';

/** One rule on the notices of a controller together: different answers can be right, but are seldom meant. */
interface SiblingRule {
  readonly id: string;
  readonly law: string;
  readonly level: 'H' | 'E';
  readonly check: (notices: readonly CheckedNotice[]) => Finding;
}

/** How far apart updates may be before one notice has probably been forgotten. */
const APART_MONTHS = 12;

function sameEverywhere(
  id: string,
  level: 'H' | 'E',
  read: (notice: CheckedNotice) => string | undefined,
): SiblingRule {
  return {
    id,
    law: '12(1)',
    level,
    check(notices): Finding {
      if (notices.length < 2) return notApplicable('single');
      const given = notices.flatMap((notice) => {
        const value = read(notice);
        return value === undefined ? [] : [{ register: notice.register, value }];
      });
      if (new Set(given.map(({ value }) => value)).size < 2) return finding('clean');
      return finding('noticed', [], { names: given.map(({ register, value }) => `${register}: ${value}`) });
    },
  };
}

const ages: SiblingRule = {
  id: 'R-S4',
  law: '12(1)',
  level: 'H',
  check(notices): Finding {
    if (notices.length < 2) return notApplicable('single');
    const months = notices.map(({ facts }) => monthOf(facts.updatedOn));
    if (Math.max(...months) - Math.min(...months) <= APART_MONTHS) return finding('clean');
    return finding('noticed', [], {
      names: notices.map(({ register, facts }) => `${register}: ${facts.updatedOn}`),
    });
  },
};

/** The months of the ISO day since the year 0, with the day's part of one. */
function monthOf(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return year * 12 + month + date / 31;
}

export const SIBLING_RULES: readonly SiblingRule[] = [
  sameEverywhere('R-S1', 'H', ({ facts }) => facts.postalAddress),
  sameEverywhere('R-S2', 'H', ({ facts }) => facts.contactPerson?.name),
  sameEverywhere('R-S3', 'E', ({ facts }) => facts.requestEmail),
  ages,
];

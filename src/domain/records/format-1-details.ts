/*
 * What rights and following letters asked for when `request.json` had version 1: history, as its shape is
 * (`format-1.ts`). The tables of today may ask for more.
 */
import { type DetailFault, faultsInFields } from '../request/detail-faults.ts';
import type { Field } from '../rights/field.ts';
import type { Request1 } from './format-1.ts';

type Group = Request1['rights'][number]['right'] | NonNullable<Request1['followUp']>['letter'];

/** Something in a request of version 1 that its release would not have written. */
interface Fault1 {
  readonly path: readonly (string | number)[];
  readonly expected: string;
}

/** Where articles, details and facts differ from what rights and letters had in version 1. */
export function faultsInFormat1({ rights, followUp }: Request1): Fault1[] {
  const faultsIn = (group: Group, details: Request1['rights'][number]['details']) =>
    faultsInFields(group, FIELDS[group], details);
  const ofRights = rights.flatMap(({ right, articles, details }, index): Fault1[] => [
    ...(articles.join() === ARTICLES[right].join()
      ? []
      : [
          {
            path: ['rights', index, 'articles'],
            expected: `Expected the articles of the right: ${ARTICLES[right].join(', ')}`,
          },
        ]),
    ...faultsIn(right, details).map(({ name, expected }) => ({
      path: ['rights', index, 'details', name],
      expected,
    })),
  ]);
  if (!followUp) return ofRights;
  const { letter, details, subject: _, ...facts } = followUp;
  const [needed, possible] = FACTS[letter];
  const names = Object.keys(facts);
  return [
    ...ofRights,
    ...faultsIn(letter, details).map(({ name, expected }) => ({
      path: ['followUp', 'details', name],
      expected,
    })),
    ...names
      .filter((name) => !needed.includes(name) && !possible.includes(name))
      .map((name) => ({ path: ['followUp', name], expected: 'Expected only the facts of this letter' })),
    ...needed
      .filter((name) => !names.includes(name))
      .map((name) => ({ path: ['followUp', name], expected: 'Expected this fact' })),
  ];
}

/** Where the details of a right differ from what version 1 asked for: paper of its time says no version. */
export function faultsInDetails1(
  right: string,
  details: Request1['rights'][number]['details'],
): DetailFault[] {
  if (!Object.hasOwn(FIELDS, right)) return [{ name: right, expected: 'Expected a right of version 1' }];
  return faultsInFields(right, FIELDS[right as Group], details);
}

const ARTICLES: Readonly<Record<Request1['rights'][number]['right'], readonly string[]>> = {
  access: ['15'],
  rectification: ['16', '19'],
  erasure: ['17', '19'],
  restriction: ['18', '19'],
  marketingObjection: ['21(2)', '21(3)'],
  objection: ['21(1)', '18(1)(d)'],
  portability: ['20'],
  consentWithdrawal: ['7(3)', '17(1)(b)'],
  automatedDecision: ['22', '15(1)(h)'],
};

const text = (name: string, more: Partial<Field> = {}): Field => ({ name, kind: 'text', ...more });
const line = (name: string, more: Partial<Field> = {}): Field => ({ name, kind: 'line', ...more });
const day = (name: string, more: Partial<Field> = {}): Field => ({ name, kind: 'day', ...more });
const choice = (name: string, options: readonly string[], initial = options[0]): Field => ({
  name,
  kind: 'choice',
  options,
  ...(initial === undefined ? {} : { initial }),
});
const needed = { required: true } as const;
const when = (field: string, is: string) => ({ when: { field, is } });

const FIELDS: Readonly<Record<Group, readonly Field[]>> = {
  access: [
    choice('scope', ['everything', 'limited']),
    text('topic', { ...needed, ...when('scope', 'limited') }),
    day('from', when('scope', 'limited')),
    day('to', when('scope', 'limited')),
    { name: 'purpose', kind: 'flag' },
  ],
  rectification: [
    choice('fault', ['wrong', 'missing']),
    text('current', { ...needed, ...when('fault', 'wrong') }),
    text('correct', { ...needed, ...when('fault', 'wrong') }),
    text('addition', { ...needed, ...when('fault', 'missing') }),
    text('reason', needed),
    line('place'),
  ],
  erasure: [
    choice('scope', ['everything', 'part']),
    text('part', { ...needed, ...when('scope', 'part') }),
    {
      name: 'grounds',
      kind: 'choices',
      options: ['unnecessary', 'consentWithdrawn', 'objected', 'unlawful', 'obligation', 'child'],
    },
    text('reason'),
  ],
  restriction: [
    {
      name: 'ground',
      kind: 'choice',
      options: ['accuracy', 'unlawful', 'claims', 'objection'],
      ...needed,
    },
    text('processing', needed),
    line('duration'),
  ],
  marketingObjection: [],
  objection: [text('processing', needed), text('situation', needed)],
  portability: [
    text('data'),
    choice('format', ['any', 'csv', 'json', 'xml']),
    choice('receiver', ['me', 'controller']),
    line('receiverName', { ...needed, ...when('receiver', 'controller') }),
    line('receiverContact', { ...needed, ...when('receiver', 'controller') }),
  ],
  consentWithdrawal: [
    choice('scope', ['everything', 'part']),
    text('consent', { ...needed, ...when('scope', 'part') }),
  ],
  automatedDecision: [text('decision'), text('view')],
  reminder: [
    choice('situation', ['noAnswer', 'incomplete', 'noReasons']),
    text('missing', { ...needed, ...when('situation', 'incomplete') }),
    day('replyBy', needed),
  ],
  clarification: [text('text', needed)],
  identityAnswer: [text('text', needed)],
  withdrawal: [
    choice('scope', ['everything', 'part']),
    text('part', { ...needed, ...when('scope', 'part') }),
  ],
  powerOfAttorney: [{ name: 'receivesAnswer', kind: 'flag' }, day('validUntil')],
  complaint: [
    {
      name: 'faults',
      kind: 'choices',
      options: ['noAnswer', 'noReasons', 'refusal', 'incomplete', 'marketing', 'identity', 'notice', 'other'],
      ...needed,
    },
    text('description', needed),
    choice('otherProceedings', ['no', 'yes']),
    text('proceedings', { ...needed, ...when('otherProceedings', 'yes') }),
  ],
};

/** The facts that each letter needed, and those that it could tell. */
const FACTS: Readonly<
  Record<NonNullable<Request1['followUp']>['letter'], readonly [readonly string[], readonly string[]]>
> = {
  reminder: [
    ['channel', 'attachments'],
    ['received', 'due', 'extendedOn', 'clarifiedOn', 'narrowedOn', 'answer'],
  ],
  clarification: [['channel'], ['askedOn']],
  identityAnswer: [['channel'], ['askedOn']],
  withdrawal: [['channel'], []],
  powerOfAttorney: [[], []],
  complaint: [['channel', 'authority', 'controllerContact', 'chronology', 'attachments'], ['due']],
};

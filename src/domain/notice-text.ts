import { formatDay } from './calendar-day.ts';
import { type Notice, SECTION_COUNT } from './notice.ts';

/** Something in a notice that stops its publication. */
export type NoticeProblem =
  /** A fact of the front matter that the text does not contain in the same words. */
  | { readonly field: string; readonly code: 'not-in-text'; readonly expected: string }
  /** The numbered headings are not 1 to 13, each with its permanent anchor. */
  | { readonly field: string; readonly code: 'section-expected'; readonly expected: string };

/** Where the front matter and the Markdown body of a notice disagree; empty when it may be published. */
export function problemsInNotice(notice: Notice, body: string): NoticeProblem[] {
  const text = plainText(body);
  const missing = statedFacts(notice).filter(({ expected }) => !text.includes(plainText(expected)));
  return [...missing.map((fact) => ({ ...fact, code: 'not-in-text' as const })), ...problemsInSections(body)];
}

/** The words of a Markdown body without its marks, separated by single spaces. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^=+$/gm, ' ')
    .replace(/^#+ /gm, ' ')
    .replace(/ \{#[a-z0-9-]+\}$/gm, ' ')
    .replace(/^ *- /gm, ' ')
    .replace(/\\$/gm, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The facts that must stand in the text, each with its place in the front matter. */
function statedFacts(notice: Notice): { field: string; expected: string }[] {
  const { postalAddress, contactPerson } = notice;
  const single = {
    name: notice.name,
    controller: notice.controller,
    businessId: notice.businessId,
    'postalAddress.street': postalAddress.street,
    'postalAddress.postcode': `${postalAddress.postcode} ${postalAddress.locality}`,
    'contactPerson.name': contactPerson.name,
    'contactPerson.title': contactPerson.title,
    'contactPerson.email': contactPerson.email,
    dataProtectionOfficer: notice.dataProtectionOfficer,
    purpose: notice.purpose,
    'channels.email': notice.channels.email,
    createdOn: formatDay(notice.createdOn),
    updatedOn: formatDay(notice.updatedOn),
  };
  const lists = ['processors', 'dataCategories', 'storage', 'sources', 'transfers'] as const;
  return [
    ...Object.entries(single).map(([field, expected]) => ({ field, expected })),
    ...lists.flatMap((name) =>
      notice[name].map((expected, index) => ({ field: `${name}[${index}]`, expected })),
    ),
  ];
}

function problemsInSections(body: string): NoticeProblem[] {
  const headings = body.match(/^## .*$/gm) ?? [];
  const length = Math.max(headings.length, SECTION_COUNT);
  return Array.from({ length }, (_, index) => index + 1).flatMap((number) => {
    const isInOrder = new RegExp(`^## ${number}\\. \\S.* \\{#kohta-${number}\\}$`).test(
      headings[number - 1] ?? '',
    );
    if (isInOrder && number <= SECTION_COUNT) return [];
    const expected = number <= SECTION_COUNT ? `## ${number}. … {#kohta-${number}}` : '';
    return [{ field: `section ${number}`, code: 'section-expected' as const, expected }];
  });
}

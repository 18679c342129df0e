import { daySpellings } from '../../i18n/grammars.ts';
import type { Language } from '../../i18n/languages.ts';
import { addressLines } from '../values/postal-address.ts';
import type { Notice } from './notice.ts';
import { noticeSections } from './notice-sections.ts';
import { comparableText } from './plain-text.ts';

type NoticeProblemCode =
  /** A fact of the front matter that the text does not contain in the same words. */
  | 'not-in-text'
  /** A fact names a section that the text does not have. */
  | 'unknown-anchor'
  /** Two sections have one anchor. */
  | 'repeated-anchor'
  /** A heading ends in an anchor of characters that none may have. */
  | 'unreadable-anchor'
  /** HTML, whose scripts and styles would be published with the page's own. */
  | 'html';

/** Something in a notice that stops its publication. */
export interface NoticeProblem {
  readonly field: string;
  readonly code: NoticeProblemCode;
  /** The words or anchors that could stand there; else the anchor or heading at fault. */
  readonly expected: string;
}

/** Where the front matter and the Markdown body of a notice in the language disagree; empty when it may be published. */
export function problemsInNotice(notice: Notice, body: string, language: Language): NoticeProblem[] {
  const text = comparableText(body);
  const missing = statedFacts(notice, language).filter(
    ({ expected, also = [] }) => ![expected, ...also].some((words) => text.includes(comparableText(words))),
  );
  return [
    ...missing.map(({ field, expected }) => ({ field, expected, code: 'not-in-text' as const })),
    ...problemsInAnchors(notice, body),
    ...htmlIn(body),
  ];
}

/** What a Markdown renderer passes on as HTML (CommonMark 0.31, 4.6 and 6.6), and no address such as `<a@b.fi>`. */
const HTML = /(?<!\\)<(?:[a-z][a-z0-9-]*(?=[\s/>])|\/[a-z]|[!?])[^\n<]{0,40}/gi;

function htmlIn(body: string): NoticeProblem[] {
  return body.split('\n').flatMap((text, index) =>
    [...text.matchAll(HTML)].map(
      ([found]): NoticeProblem => ({
        field: `line ${index + 1} of the text`,
        code: 'html',
        expected: found,
      }),
    ),
  );
}

/** A fact that must stand in the text, with its place in the front matter. */
interface StatedFact {
  readonly field: string;
  readonly expected: string;
  /** Other ways of writing it that would do. */
  readonly also?: readonly string[];
}

/** The facts that must stand in the text. */
function statedFacts(notice: Notice, language: Language): StatedFact[] {
  const { contactPerson, postalAddress } = notice;
  const [street, office] = postalAddress ? addressLines(postalAddress) : [];
  const facts: Record<string, string | undefined> = {
    name: notice.name,
    controller: notice.controller,
    businessId: notice.businessId,
    'postalAddress.street': street,
    'postalAddress.postcode': office,
    'contactPerson.name': contactPerson?.name,
    'contactPerson.title': contactPerson?.title,
    'contactPerson.email': contactPerson?.email,
    'contactPerson.phone': contactPerson?.phone,
    dataProtectionOfficer: notice.dataProtectionOfficer,
    'channels.email': notice.channels.email,
    'provision.quote': notice.provision?.quote,
    'automated.quote': notice.automated?.quote,
    ...numbered('recipients', 'name', notice.recipients),
    ...numbered('recipients', 'category', notice.recipients),
    ...numbered('purposes', 'text', notice.purposes),
    ...numbered('purposes', 'interest', notice.purposes),
    ...numbered('purposes', 'lawQuote', notice.purposes),
    ...numbered('storage', 'text', notice.storage),
    ...Object.fromEntries(notice.dataCategories.map((text, index) => [`dataCategories[${index}]`, text])),
    ...Object.fromEntries(notice.sources.map((text, index) => [`sources[${index}]`, text])),
    ...Object.fromEntries(notice.transfers.quotes.map((text, index) => [`transfers.quotes[${index}]`, text])),
  };
  return [
    ...Object.entries(facts).flatMap(([field, expected]) =>
      expected === undefined ? [] : [{ field, expected }],
    ),
    writtenDayFact('createdOn', notice.createdOn, language),
    writtenDayFact('updatedOn', notice.updatedOn, language),
  ];
}

function numbered<Key extends string>(
  list: string,
  key: Key,
  items: readonly Readonly<Partial<Record<Key, unknown>>>[],
): Record<string, string | undefined> {
  return Object.fromEntries(
    items.map((item, index) => [`${list}[${index}].${key}`, item[key] as string | undefined]),
  );
}

function writtenDayFact(field: string, day: string, language: Language): StatedFact {
  const [expected, ...also] = daySpellings(day, language);
  return { field, expected, also };
}

function problemsInAnchors(notice: Notice, body: string): NoticeProblem[] {
  const sections = noticeSections(body);
  const anchors = sections.map(({ anchor }) => anchor);
  const unreadable = sections.flatMap(({ heading }, index): NoticeProblem[] =>
    heading.includes('{#')
      ? [{ field: `section ${index + 1}`, code: 'unreadable-anchor', expected: heading }]
      : [],
  );
  const repeated = anchors.flatMap((anchor, index): NoticeProblem[] =>
    anchors.indexOf(anchor) < index
      ? [{ field: `section ${index + 1}`, code: 'repeated-anchor', expected: anchor }]
      : [],
  );
  const named = [
    ...notice.rights.map((mention, index) => ({ field: `rights[${index}].in`, anchor: mention.in })),
    { field: 'channels.in', anchor: notice.channels.in },
    { field: 'storageIn', anchor: notice.storageIn },
  ];
  const unknown = named
    .filter(({ anchor }) => anchor !== undefined && !anchors.includes(anchor))
    .map(({ field }): NoticeProblem => ({ field, code: 'unknown-anchor', expected: anchors.join(', ') }));
  return [...unreadable, ...repeated, ...unknown];
}

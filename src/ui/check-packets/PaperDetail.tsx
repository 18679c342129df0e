import { formatDay } from '../../domain/calendar-day.ts';
import { type Right, rightEntry } from '../../domain/right.ts';
import { checkWords } from '../../i18n/fi/check.ts';
import { fieldWords } from '../../i18n/fi/fields.ts';
import { sentenceCase } from '../../i18n/sentence-case.ts';
import type { SealContent, SealVerdict } from '../verify-door.ts';
import { namesOfRights } from './check-row.ts';
import { Facts } from './Facts.tsx';
import { hexOf } from './take-away-files.ts';

const words = checkWords.detail;
const paper = checkWords.paper;

type ValidSeal = Extract<SealVerdict, { verdict: 'valid' }>;

/** What a paper letter's seal says, to be compared with the paper, and what it proves. */
export function PaperDetail({ seal }: { seal: ValidSeal }) {
  const { payload, fingerprint } = seal;
  return (
    <>
      <h3>{paper.compareHeading}</h3>
      <p>{paper.compareText}</p>
      <Facts
        rows={[
          [words.reference, payload.reference],
          [words.createdOn, formatDay(payload.issuedOn)],
          [words.businessId, payload.businessId],
          [words.rights, sentenceCase(namesOfRights(payload.rights))],
          [words.registers, payload.registers.join(', ')],
          [words.name, payload.name],
          [words.representative, payload.representative?.join(', ')],
          [words.emails, payload.emails.join(', ')],
          [words.replyTo, typeof payload.replyTo === 'string' ? payload.replyTo : payload.replyTo.join(', ')],
          ...detailRows(payload),
        ]}
      />
      {payload.unproven.length > 0 && (
        <>
          <p>{paper.unproven}</p>
          <ul>
            {payload.unproven.map((part) => (
              <li key={part}>{paper.unprovenParts[part]}</li>
            ))}
          </ul>
        </>
      )}
      <h3>{paper.provesHeading}</h3>
      <ul>
        {paper.proves.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h3>{words.technical}</h3>
      <Facts
        rows={[
          [words.fingerprint, <code key="fingerprint">{fingerprint}</code>],
          [words.requestDigest, <code key="digest">{hexOf(payload.requestSha256)}</code>],
        ]}
      />
    </>
  );
}

/** CBOR sorts its keys; people read them as the form asked them. */
function inFormOrder<Value>(right: Right | undefined, details: Record<string, Value>): [string, Value][] {
  const names = right ? rightEntry(right).fields.map(({ name }) => name) : [];
  return Object.entries(details).sort(([one], [other]) => names.indexOf(one) - names.indexOf(other));
}

/** The details under the questions that the form asked. */
function detailRows({ rights, details = [] }: SealContent): [string, string][] {
  return details.flatMap((each, index) =>
    inFormOrder(rights[index], each).map(([name, value]): [string, string] => {
      const field = fieldWords[`${rights[index]}.${name}`];
      const wordFor = (option: string): string => field?.options?.[option]?.[0] ?? option;
      if (typeof value === 'boolean') return [field?.label ?? name, value ? words.yes : words.no];
      return [
        field?.label ?? name,
        typeof value === 'string' ? wordFor(value) : value.map(wordFor).join(', '),
      ];
    }),
  );
}

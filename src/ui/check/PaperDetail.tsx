import { checkWords } from '#words/check.ts';
import { fieldWords } from '#words/fields.ts';
import { sentenceCase, writtenDay } from '#words/grammar.ts';
import { type Right, rightEntry } from '../../domain/rights/right.ts';
import { encodeHex } from '../../platform/hex.ts';
import type { SealContent, SealVerdict } from '../doors/verify-door.ts';
import { namesOfRights } from './check-row.ts';
import { Facts } from './Facts.tsx';
import { representativeText, sealedReplyText } from './person-words.ts';

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
          [words.createdOn, writtenDay(payload.issuedOn)],
          [words.businessId, payload.businessId ?? payload.controllerName],
          [words.rights, sentenceCase(namesOfRights(payload.rights))],
          [words.registers, payload.registers.join(', ')],
          [words.name, payload.name],
          [words.representative, representativeText(payload.representative, payload.representativeKind)],
          [words.emails, payload.emails.join(', ')],
          [words.replyTo, sealedReplyText(payload.replyTo)],
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
          [words.requestDigest, <code key="digest">{encodeHex(payload.requestSha256)}</code>],
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
      // A question about a right names no controller, whose name forms a seal does not carry.
      const label = typeof field?.label === 'string' ? field.label : name;
      if (typeof value === 'boolean') return [label, value ? words.yes : words.no];
      return [label, typeof value === 'string' ? wordFor(value) : value.map(wordFor).join(', ')];
    }),
  );
}

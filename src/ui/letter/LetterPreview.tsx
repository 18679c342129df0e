import { language } from '#words/grammar.ts';
import type { Letter } from '../../domain/letter/letter-shape.ts';
import type { VisibleSignature } from '../../domain/request/request.ts';
import { UNASSIGNED_REFERENCE } from '../../domain/request/request-from-values.ts';
import { LetterBlocks, WithGaps } from './LetterBlocks.tsx';
import { SignaturePicture } from './SignaturePicture.tsx';
import '../../styles/parts/letter-sheet.css';

/** The preview's words. */
interface LetterPreviewWords {
  readonly preview: string;
  readonly referencePending: string;
  readonly fingerprintPending: string;
  readonly signature: string;
}

interface Props {
  readonly letter: Letter;
  readonly signature?: VisibleSignature | undefined;
  /** False before the packet exists: what only signing brings is then shown as still to come. */
  readonly isSigned: boolean;
  readonly words: LetterPreviewWords;
}

/**
 * The letter as a sheet of paper: the same text as the packet's, from the same function.
 *
 * MUST: read in the letter's own order; keep its headings below the page's h1; say what signing will add.
 * MUST NOT: be translated by the browser, as it shows what will be signed; cut text off at any width; be the only
 * place where a problem shows.
 */
export function LetterPreview({ letter, signature, isSigned, words }: Props) {
  const isReferencePending = letter.reference.includes(UNASSIGNED_REFERENCE);
  return (
    <article class="sheet" lang={letter.language} translate={false} aria-label={words.preview}>
      <div class="sheet-head">
        <Lines lines={letter.sender} />
        <div class="sheet-kind">
          <b>{letter.documentType}</b> <span>{letter.date}</span>
          <span
            class={isReferencePending ? 'reference soft' : 'reference'}
            lang={isReferencePending ? language : undefined}
          >
            {isReferencePending ? words.referencePending : letter.reference}
          </span>
        </div>
      </div>
      <Lines lines={letter.recipient} />
      <h2>
        <WithGaps text={letter.subject} />
      </h2>
      <div class="sheet-body">
        <LetterBlocks blocks={letter.blocks} />
        <p class="greeting">{letter.greeting}</p>
        <VisibleMark signature={signature} label={words.signature} />
        <p>
          <WithGaps text={letter.name} />
        </p>
        <div class="sheet-notes">
          {letter.signatureNote.map((note) => (
            <p key={note}>{note}</p>
          ))}
          {isSigned ? null : (
            <p class="soft">
              {letter.fingerprintLabel} <span lang={language}>{words.fingerprintPending}</span>
            </p>
          )}
        </div>
      </div>
      {[letter.attachments, letter.contact].map((part) =>
        part && part.items.length > 0 ? (
          <dl class="sheet-end" key={part.label}>
            <div>
              <dt>{part.label}</dt>
              {part.items.map((item) => (
                <dd key={item}>
                  <WithGaps text={item} />
                </dd>
              ))}
            </div>
          </dl>
        ) : null,
      )}
    </article>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <p class="sheet-lines">
      {lines.map((line, index) => (
        <span key={index}>
          <WithGaps text={line} />
        </span>
      ))}
    </p>
  );
}

function VisibleMark({ signature, label }: { signature: VisibleSignature | undefined; label: string }) {
  if (signature?.kind === 'drawn') return <SignaturePicture signature={signature} label={label} />;
  if (signature?.kind === 'typed') return <p class="typed-signature">{signature.text}</p>;
  return <p class="pen-line" aria-hidden="true" />;
}

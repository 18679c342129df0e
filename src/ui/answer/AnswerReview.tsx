import facts from 'virtual:answer-facts';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { answerReview as words } from '#words/answer-review.ts';
import type { Decision, Review } from '../../domain/answer/review.ts';
import type { AnswerKind } from '../../domain/history/event-kinds.ts';
import type { AnyRequestFile } from '../../domain/records/any-request-file.ts';
import { requestOf } from '../../domain/records/read-up.ts';
import { allAnswerStems } from '../doors/answer-stems.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import { AnswerFiles } from './AnswerFiles.tsx';
import { type LetterOfMissing, missingInLetter, missingList } from './missing-list.ts';
import { ReviewItem } from './ReviewItem.tsx';
import { ReviewNotes } from './ReviewNotes.tsx';
import { ReviewResult } from './ReviewResult.tsx';
import { findingsIn, textsOf } from './review-findings.ts';
import { type KeptFile, useAnswerFiles } from './use-answer-files.ts';
import '../../styles/parts/answer-review.css';

interface Props {
  /** The first letter, from whose own data the list is made. */
  readonly file: AnyRequestFile;
  readonly kept: readonly KeptFile[];
  /** What was recorded last of the answer. */
  readonly answer: AnswerKind;
  readonly review: Review | undefined;
  /** Whether what the person decides can be stored. */
  readonly isWritable: boolean;
  save(decisions: Review['decisions']): Promise<boolean>;
  record(kind: AnswerKind): void;
  beginLetter(letter: LetterOfMissing, list: string): void;
}

/**
 * The answer beside what the letter asked.
 *
 * MUST: keep each decision as it is made; say that nothing is sent; leave every judgement to the person.
 * MUST NOT: say that an answer is lawful, or that it is not.
 */
export function AnswerReview({ file, kept, answer, review, isWritable, save, record, beginLetter }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const request = useMemo(() => requestOf(file), [file]);
  const { files, message, openFiles } = useAnswerFiles(kept);
  const [pasted, setPasted] = useState('');
  const [decisions, setDecisions] = useState<Review['decisions']>(review?.decisions ?? {});
  const [isRefused, setIsRefused] = useState(false);
  const { loaded: stems } = useLoaded(allAnswerStems);
  const findings = useMemo(() => {
    const own = pasted.trim() === '' ? [] : [{ file: words.files.pasted, text: pasted }];
    const texts = [...textsOf(files), ...own];
    return { ...findingsIn(texts, request, facts, stems), hasText: texts.length > 0 };
  }, [files, pasted, request, stems]);
  const items = findings.items.map(({ item }) => item);
  const decide = async (id: string, decision: Decision): Promise<void> => {
    const next = { ...decisions, [id]: decision };
    setDecisions(next);
    setIsRefused(!(await save(next)));
  };
  const beginWith = async (letter: LetterOfMissing): Promise<void> =>
    beginLetter(letter, await missingInLetter(letter, request, decisions));
  return (
    <section class="review" aria-labelledby="vastauksen-lapikaynti">
      <h2 id="vastauksen-lapikaynti" tabIndex={-1} ref={heading}>
        {words.heading}
      </h2>
      <p>{words.about}</p>
      <p class="note">
        {words.promise} {words.saved}
      </p>
      {isRefused && (
        <p class="review-problem" role="alert">
          {words.notSaved}
        </p>
      )}
      <div class="review-columns">
        <AnswerFiles
          {...{ files, message, pasted }}
          onFiles={(chosen) => void openFiles(chosen)}
          onPaste={setPasted}
        />
        <div>
          <ReviewNotes findings={findings} />
          {findings.items.map(({ item, quotes }) => (
            <ReviewItem
              key={item.id}
              {...{ item, quotes }}
              hasText={findings.hasText}
              decision={decisions[item.id]}
              onDecide={(decision) => void decide(item.id, decision)}
            />
          ))}
          <ReviewResult
            {...{ items, decisions, answer, isWritable, record }}
            list={missingList(items, decisions)}
            onLetter={(letter) => void beginWith(letter)}
          />
        </div>
      </div>
    </section>
  );
}

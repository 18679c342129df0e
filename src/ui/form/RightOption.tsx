import { formStart as words } from '#words/form-start.ts';
import { type RightWords, rightWords } from '#words/rights.ts';
import { registersOf } from '../../domain/request/request-from-values.ts';
import { type Right, rightEntry } from '../../domain/rights/right.ts';
import { fieldIds } from '../parts/element-ids.ts';
import { OptionCard } from '../parts/OptionCard.tsx';
import { rightsWithPrimary } from './form-draft.ts';
import type { FormHandle } from './form-handle.ts';
import { RightMentions } from './RightMentions.tsx';
import { standingOf } from './right-standing.ts';

interface Props {
  readonly form: FormHandle;
  readonly right: Right;
  readonly isFirst: boolean;
  readonly isChosen: boolean;
}

/**
 * One right in the words that people use, with its article, where the notice mentions it, and what to know
 * before choosing it. One that cannot apply says why, and what to choose instead.
 */
export function RightOption({ form, right, isFirst, isChosen }: Props) {
  const own: RightWords = rightWords[right];
  const registers = registersOf(form.draft.values, form.facts);
  const standing = standingOf(right, registers);
  const hasOpenBasis = registers.some(({ legalBases }) => legalBases.length === 0);
  const cannotApply = standing === 'cannot-apply';
  const { instead, after } = rightEntry(right);
  const { control } = fieldIds('choice.rights');
  const choose = (chosen: Right): void => form.chooseRights(rightsWithPrimary(chosen, form.draft.values));
  return (
    <OptionCard
      type="radio"
      id={isFirst ? control : `${control}-${right}`}
      name="choice.rights"
      value={right}
      isChecked={isChosen}
      isDisabled={cannotApply && !isChosen}
      label={own.wish}
      hint={own.meaning}
      onChange={() => choose(right)}
    >
      <p class="law">
        <span class="article">{own.article}</span>{' '}
        <RightMentions
          right={right}
          registers={registers.length > 0 ? registers : form.facts.registers}
          root={form.root}
        />
      </p>
      {cannotApply ? (
        <div class="advice">
          <p>
            <b>{words.choice.cannotApply}</b> <span>{own.condition}</span>
          </p>
          {instead ? (
            <button type="button" class="button quiet" onClick={() => choose(instead)}>
              {words.choice.instead(rightWords[instead].wish)}
            </button>
          ) : null}
        </div>
      ) : null}
      {isChosen && own.caution ? <p class="advice">{own.caution}</p> : null}
      {isChosen && standing === 'conditional' ? (
        <p class="advice">
          <span>{own.condition}</span>{' '}
          <span>{hasOpenBasis ? words.choice.conditional : words.choice.conditionalPartly}</span>
        </p>
      ) : null}
      {isChosen && after ? (
        <div class="advice">
          <p>{words.choice.copyFirst}</p>
          <button type="button" class="button quiet" onClick={() => choose(after)}>
            {words.choice.copyFirstButton}
          </button>
        </div>
      ) : null}
    </OptionCard>
  );
}

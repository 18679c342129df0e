import { followUpEntry } from '../../domain/follow-up.ts';
import { type FollowUpSource, followUpRequest } from '../../domain/follow-up-request.ts';
import { stepOf } from '../../domain/form-groups.ts';
import { signerOf } from '../../domain/letter-signer.ts';
import { problemsIn } from '../../domain/problem.ts';
import { type FieldWords, fieldWords } from '../../i18n/fi/fields.ts';
import { followUpForm as words } from '../../i18n/fi/follow-up-form.ts';
import { followUpFieldWords } from '../../i18n/fi/follow-ups.ts';
import { followUpTexts } from '../follow-up-wordings.ts';
import { dayInHelsinki } from '../helsinki-day.ts';
import type { FollowUpMaterial } from '../sending/FollowUpSending.tsx';
import { FollowUpFields } from './FollowUpFields.tsx';
import type { FormPlan } from './form-plan.ts';
import type { FirstSigner } from './letter-plan.ts';

/** What the plan of a letter that follows a request is made from. */
export interface FollowUpParts extends FollowUpMaterial {
  readonly start: FormPlan['start'];
  /** Whether the first letter's key is gone from the device, as it was when the letter was opened. */
  readonly isKeyNew: boolean;
  findKey: FirstSigner['findKey'];
}

/** The plan of a letter that follows a request: its own fields, signing, sending. */
export function followUpPlan({ start, isKeyNew, findKey, ...material }: FollowUpParts): FormPlan {
  const { source } = material;
  const { first, letter } = source;
  const { write, send } = words.letters[letter];
  const { recipient } = followUpEntry(letter);
  return {
    followUp: letter,
    progress: words.progress,
    steps: [
      { name: words.steps.write, heading: write },
      { name: words.steps.check, heading: words.checkHeading },
      { name: recipient === 'nobody' ? words.steps.print : words.steps.send, heading: send },
    ],
    fieldWords: wordsFor(source),
    start,
    StepFields: (props) => <FollowUpFields {...props} source={source} isKeyNew={isKeyNew} />,
    letterTexts: followUpTexts,
    firstSigner: { publicKey: first.file.publicKey, findKey },
    problemsIn: (values, insisted) => problemsIn(values, insisted, letter, dayInHelsinki(new Date())),
    stepOf: (group) => stepOf(group, letter),
    stepAfter: (step) => step + 1,
    writerName: () => signerOf(first.file.letter),
    requestOf: (values, circumstances) =>
      followUpRequest(source, values, { ...circumstances, isKeyNew: circumstances.isKeyNew ?? isKeyNew }),
    loadSending: async () => {
      const { FollowUpSending } = await import('../sending/FollowUpSending.tsx');
      return (props) => <FollowUpSending {...props} {...material} />;
    },
  };
}

/** The fields' words; the way of sending is asked as fits whom the letter goes to. */
function wordsFor({ letter }: FollowUpSource): Readonly<Record<string, FieldWords>> {
  const { recipient } = followUpEntry(letter);
  const channel = recipient === 'nobody' ? {} : { 'delivery.channel': words.channel[recipient] };
  return { ...fieldWords, ...followUpFieldWords, ...channel };
}

import type { FieldWords } from '#words/field-words.ts';
import { fieldWords } from '#words/fields.ts';
import { followUpForm as words } from '#words/follow-up-form.ts';
import { followUpFieldWords } from '#words/follow-ups.ts';
import { contradictionsIn } from '../../domain/following/contradictions.ts';
import { followUpLanguage, followUpRequest } from '../../domain/following/follow-up-request.ts';
import type { FollowUpSource } from '../../domain/following/follow-up-source.ts';
import { followUpEntry } from '../../domain/letters/follow-up.ts';
import { signerOf } from '../../domain/records/letter-signer.ts';
import { stepOf } from '../../domain/request/form-groups.ts';
import { problemsIn } from '../../domain/request/problem.ts';
import type { FieldValues } from '../../domain/rights/field.ts';
import type { Language } from '../../i18n/languages.ts';
import { followUpWordings, requestWordings } from '../doors/letter-wordings.ts';
import { letterWords } from '../doors/letter-words.ts';
import { todayAt } from '../parts/today.ts';
import type { FollowUpMaterial } from '../sending/FollowUpSending.tsx';
import { FollowUpFields } from './FollowUpFields.tsx';
import type { FormPlan } from './form-plan.ts';
import type { FirstSigner } from './letter-plan.ts';

/** What the plan of a letter that follows a request is made from. */
interface FollowUpParts extends FollowUpMaterial {
  readonly start: FormPlan['start'];
  /** Whether the first letter's key is gone from the device, as it was when the letter was opened. */
  readonly isKeyNew: boolean;
  findKey: FirstSigner['findKey'];
  /** The supervisory authority as a letter in the language names it, for a letter to it. */
  readonly authorities: ReadonlyMap<Language, FollowUpSource['authority']>;
}

/** The plan of a letter that follows a request: its own fields, signing, sending. */
export function followUpPlan({
  start,
  isKeyNew,
  findKey,
  authorities,
  ...material
}: FollowUpParts): FormPlan {
  const { source } = material;
  const { first, letter } = source;
  const named = (values: FieldValues, shownIn?: Language): FollowUpSource => {
    const authority = authorities.get(shownIn ?? followUpLanguage(source, values));
    return authority ? { ...source, authority } : source;
  };
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
    loadWordings: async (language) =>
      (await Promise.all([requestWordings(language), followUpWordings(language)])).flat(),
    firstSigner: { publicKey: first.file.publicKey, findKey },
    problemsIn: (values, insisted) => [
      ...problemsIn(values, insisted, letter, todayAt(new Date()).last),
      ...contradictionsIn(source, values),
    ],
    stepOf: (group) => stepOf(group, letter),
    stepAfter: (step) => step + 1,
    writerName: () => signerOf(first.file.letter),
    requestOf: (values, circumstances) =>
      followUpRequest(named(values, circumstances.shownIn), values, {
        ...circumstances,
        isKeyNew: circumstances.isKeyNew ?? isKeyNew,
      }),
    prepareLetter: (values) => {
      const language = followUpLanguage(source, values);
      return Promise.all([requestWordings(language), followUpWordings(language), letterWords(language)]);
    },
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

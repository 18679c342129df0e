import { form as words } from '#words/form.ts';
import { sentenceCase, writtenDay } from '#words/grammar.ts';
import { OFFICERS_ADDRESS, valueIn } from '../../domain/request/form-groups.ts';
import {
  type PortalFacts,
  postalAddressChoices,
  waysToController,
  waysToOfficer,
} from '../../domain/request/request-from-values.ts';
import type { FieldValues } from '../../domain/rights/field.ts';
import { formatAddress } from '../../domain/values/postal-address.ts';
import { fieldIds } from '../parts/element-ids.ts';
import { OptionCard } from '../parts/OptionCard.tsx';
import { Field } from './Field.tsx';
import type { FormHandle } from './form-handle.ts';
import { OptionSet } from './OptionSet.tsx';

const KEY = 'delivery.addressOf';

/** An address that the letter can go to. */
interface AddressOption {
  /** What the field takes for it. */
  readonly value: string;
  readonly label: string;
  readonly hint: string;
}

/** How the letter goes out; also to which address, where the publisher or the notices give several. */
export function DeliveryFields({
  form,
  isToController = true,
}: {
  form: FormHandle;
  isToController?: boolean;
}) {
  const { values } = form.draft;
  const { email, postalAddress } = waysToController(values, form.facts);
  // A controller that can be reached in one way only leaves nothing to choose.
  const hasChoice = !isToController || (email !== undefined && postalAddress !== undefined);
  const isByPost = valueIn('delivery', 'channel', values) === 'post' || !email;
  const ofNotices = isByPost ? addressesOfNotices(values, form.facts) : [];
  const options = isToController ? withOfficer(ofNotices, isByPost, values, form.facts) : ofNotices;
  const written = valueIn('delivery', 'addressOf', values);
  const chosen = options.find(({ value }) => value === written) ?? options[0];
  const { control } = fieldIds(KEY);
  return (
    <>
      {hasChoice ? (
        <Field form={form} group="delivery" name="channel" />
      ) : (
        <p>{words.delivery.onlyWay[email ? 'email' : 'post']}</p>
      )}
      {options.length > 1 ? (
        <OptionSet form={form} fieldKey={KEY} isSingle isRequired={false}>
          {() => (
            <>
              {ofNotices.length > 1 ? <p class="hint">{words.delivery.addresses}</p> : null}
              {options.map((option, index) => (
                <OptionCard
                  key={option.value}
                  type="radio"
                  id={index === 0 ? control : `${control}-${option.value}`}
                  name={KEY}
                  value={option.value}
                  isChecked={option === chosen}
                  label={option.label}
                  hint={option.hint}
                  onChange={() => form.set(KEY, option.value)}
                />
              ))}
            </>
          )}
        </OptionSet>
      ) : null}
    </>
  );
}

/** The postal addresses of the notices, where the publisher has none of its own. */
function addressesOfNotices(values: FieldValues, facts: PortalFacts): AddressOption[] {
  const choices = facts.controller.postalAddress ? [] : postalAddressChoices(values, facts);
  return choices.map(({ slug, name, postalAddress, noticeUpdatedOn }) => ({
    value: slug,
    label: formatAddress(postalAddress),
    hint: words.delivery.addressFrom(sentenceCase(name), writtenDay(noticeUpdatedOn)),
  }));
}

/** The addresses with the data protection officer's after them, where requests may go there and it is another one. */
function withOfficer(
  options: readonly AddressOption[],
  isByPost: boolean,
  values: FieldValues,
  facts: PortalFacts,
): readonly AddressOption[] {
  const textOf = ({ email, postalAddress }: ReturnType<typeof waysToOfficer>): string =>
    isByPost ? formatAddress(postalAddress) : (email ?? '');
  const usual = textOf(waysToController({ ...values, [KEY]: '' }, facts));
  const officers = textOf(waysToOfficer(facts));
  if (officers === '' || officers === usual || options.some(({ label }) => label === officers))
    return options;
  const { name } = facts.controller.dataProtectionOfficer ?? {};
  const own = { value: '', label: usual, hint: sentenceCase(words.delivery.controllers) };
  return [
    ...(options.length > 0 ? options : [own]),
    { value: OFFICERS_ADDRESS, label: officers, hint: sentenceCase(words.delivery.officers(name)) },
  ];
}

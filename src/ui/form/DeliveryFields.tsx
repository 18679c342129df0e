import { form as words } from '#words/form.ts';
import { sentenceCase, writtenDay } from '#words/grammar.ts';
import { valueIn } from '../../domain/request/form-groups.ts';
import { postalAddressChoices, waysToController } from '../../domain/request/request-from-values.ts';
import { formatAddress } from '../../domain/values/postal-address.ts';
import { fieldIds } from '../parts/element-ids.ts';
import { OptionCard } from '../parts/OptionCard.tsx';
import { Field } from './Field.tsx';
import type { FormHandle } from './form-handle.ts';
import { OptionSet } from './OptionSet.tsx';

const KEY = 'delivery.addressOf';

/** How the letter goes out; by post also to which address, where the notices give different ones. */
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
  const choices = form.facts.controller.postalAddress ? [] : postalAddressChoices(values, form.facts);
  const written = valueIn('delivery', 'addressOf', values);
  const chosen = choices.find(({ slug }) => slug === written) ?? choices[0];
  const { control } = fieldIds(KEY);
  return (
    <>
      {hasChoice ? (
        <Field form={form} group="delivery" name="channel" />
      ) : (
        <p>{words.delivery.onlyWay[email ? 'email' : 'post']}</p>
      )}
      {isByPost && choices.length > 1 ? (
        <OptionSet form={form} fieldKey={KEY} isSingle isRequired={false}>
          {() => (
            <>
              <p class="hint">{words.delivery.addresses}</p>
              {choices.map((register, index) => (
                <OptionCard
                  key={register.slug}
                  type="radio"
                  id={index === 0 ? control : `${control}-${register.slug}`}
                  name={KEY}
                  value={register.slug}
                  isChecked={register === chosen}
                  label={formatAddress(register.postalAddress)}
                  hint={words.delivery.addressFrom(
                    sentenceCase(register.name),
                    writtenDay(register.noticeUpdatedOn),
                  )}
                  onChange={() => form.set(KEY, register.slug)}
                />
              ))}
            </>
          )}
        </OptionSet>
      ) : null}
    </>
  );
}

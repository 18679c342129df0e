import { formatDay } from '../../domain/calendar-day.ts';
import { valueIn } from '../../domain/form-groups.ts';
import type { PostalAddress } from '../../domain/request.ts';
import { postalAddressChoices } from '../../domain/request-from-values.ts';
import { form as words } from '../../i18n/fi/form.ts';
import { sentenceCase } from '../../i18n/sentence-case.ts';
import { Field } from './Field.tsx';
import { type FormHandle, fieldIds } from './form-handle.ts';
import { OptionCard } from './OptionCard.tsx';
import { OptionSet } from './OptionSet.tsx';
import { fillWords } from './problem-message.ts';

const KEY = 'delivery.addressOf';

/** How the letter goes out; by post also to which address, where the notices give different ones. */
export function DeliveryFields({ form }: { form: FormHandle }) {
  const { values } = form.draft;
  const isByPost = valueIn('delivery', 'channel', values) === 'post';
  const choices = form.facts.controller.postalAddress ? [] : postalAddressChoices(values, form.facts);
  const written = valueIn('delivery', 'addressOf', values);
  const chosen = choices.find(({ slug }) => slug === written) ?? choices[0];
  const { control } = fieldIds(KEY);
  return (
    <>
      <Field form={form} group="delivery" name="channel" />
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
                  label={oneLine(register.postalAddress)}
                  hint={fillWords(words.delivery.addressFrom, {
                    register: sentenceCase(register.name),
                    day: formatDay(register.noticeUpdatedOn),
                  })}
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

/** Written here, since the notice's own function brings every schema along. */
function oneLine({ street, postcode, locality }: PostalAddress): string {
  return `${street}, ${postcode} ${locality}`;
}

import { formStart as words } from '#words/form-start.ts';
import { OptionCard } from '../parts/OptionCard.tsx';

/** The switch for a computer that others use too: nothing stays on it. */
export function SharedComputerSwitch({
  isShared,
  onChange,
}: {
  isShared: boolean;
  onChange(isShared: boolean): void;
}) {
  return (
    <OptionCard
      type="checkbox"
      id="yhteinen-tietokone"
      name="yhteinen-tietokone"
      value="on"
      isChecked={isShared}
      label={words.saving.sharedComputer}
      hint={words.saving.sharedComputerHint}
      onChange={onChange}
    />
  );
}

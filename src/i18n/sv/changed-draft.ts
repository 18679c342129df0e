import type { SameWords } from '../shape/same-words.ts';

/** That a notice has changed since a draft was begun, in the list and in the form. */
export const changedDraft = {
  text: (register: string, day: string) =>
    `${register}: beskrivningen uppdaterades ${day}, efter att utkastet påbörjades. Ditt brev hänvisar till den nya beskrivningen.`,
  link: 'Vad som har ändrats',
} satisfies SameWords<typeof import('../fi/changed-draft.ts').changedDraft>;

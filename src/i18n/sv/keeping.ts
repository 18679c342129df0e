import type { SameWords } from '../shape/same-words.ts';

/** The few words about keeping that stand outside the storage section. */
export const keepingWords = {
  unlockMissing: 'Upplåsningen kunde inte laddas. Ladda om sidan.',

  /** The reminder on the list's page, and after a letter was sent. */
  reminder: {
    label: 'Säkerhetskopia',
    calm: 'Webbläsaren kan radera den begäran du har skickat, om du inte besöker sidan på sju dagar. Ta en säkerhetskopia.',
    urgent:
      'Den begäran du har skickat har redan i många dagar funnits bara i den här webbläsaren. Webbläsaren kan radera den, om du inte besöker sidan på sju dagar. Ta en säkerhetskopia nu.',
    link: 'Ta en säkerhetskopia',
  },

  /** Beside the form's save line. */
  form: {
    before:
      'Om fönstret är privat försvinner utkastet när du stänger det. Om du öppnade sidan inne i en annan app kan utkastet försvinna, och brevet kanske inte kan sparas: öppna då sidan i en webbläsare.',
    granted: 'Webbläsaren lovade att behålla utkastet tills du raderar det.',
    refused:
      'Webbläsaren lovade inte att behålla utkastet. Den kan radera det, om du inte besöker sidan på en vecka.',
    notOffered:
      'Den här webbläsaren lovar inte att behålla utkastet. Den kan radera det, om du inte besöker sidan på en vecka.',
  },
} satisfies SameWords<typeof import('../fi/keeping.ts').keepingWords>;

import type { SameWords } from '../shape/same-words.ts';

/** Words of the section on where requests are kept. */
export const storageWords = {
  heading: 'Lagring på den här enheten',
  lead: 'Dina utkast, dina begäranden och bilagorna till svaren finns bara i den här webbläsaren. Om du vill ha dem i säkerhet också på annat håll, ta en säkerhetskopia.',
  loading: 'Ser efter hur webbläsaren bevarar uppgifterna.',
  facts: { keeping: 'Bevaras', usage: 'Använt utrymme', backup: 'Säkerhetskopia', lock: 'Lås' },
  /** What the browser answered when it was asked to keep what is stored. */
  persistence: {
    granted: 'Webbläsaren har lovat att behålla uppgifterna tills du själv raderar dem.',
    refused:
      'Webbläsaren har inte lovat att behålla uppgifterna. Den kan radera dem när utrymmet tar slut. Safari kan radera dem om du inte besöker sidan på sju dagar.',
    notOffered:
      'Den här webbläsaren lovar inte att behålla uppgifterna. Den kan radera dem när utrymmet tar slut. Safari kan radera dem om du inte besöker sidan på sju dagar.',
  },
  ask: 'Be webbläsaren behålla uppgifterna',
  asked: 'Webbläsaren svarade.',
  privateWindow:
    'I ett privat fönster försvinner allt när du stänger fönstret. Det kan också hända om du öppnade sidan inne i en annan app: använd då en webbläsare.',
  usage: (size: string) => `${size}. I siffran ingår alla sidor på den här webbadressen.`,
  usageUnknown: 'Webbläsaren berättar inte detta.',
  backup: {
    none: 'Har inte tagits i den här webbläsaren än.',
    at: (day: string, time: string) => `Senast tagen ${day} kl.\u00a0${time}.`,
    unknown: 'Visas när du låser upp.',
  },
  lock: {
    off: 'Används inte. Alla som kommer åt den här webbläsaren kan läsa uppgifterna.',
    on: (minutes: number) =>
      minutes === 1
        ? 'Används. Sidan låses när den inte har använts på en minut.'
        : `Används. Sidan låses när den inte har använts på ${minutes}\u00a0minuter.`,
    locked: 'Låst. Lås upp högst upp på sidan.',
    unreadable: 'Låst, och det går inte längre att låsa upp: låsets uppgifter är skadade.',
  },
  shared:
    'Gör du din begäran på en gemensam dator? Välj ”Gemensam dator: spara inte i den här webbläsaren” i slutet av formuläret.',
  parts: {
    backup: 'Ta en säkerhetskopia',
    restore: 'Återställ från en säkerhetskopia',
    lock: 'Lås med en lösenfras',
    wipe: 'Radera allt',
  },
  partMissing: 'Den här delen kunde inte laddas. Ladda om sidan.',
  partLoading: 'Öppnar …',
  /** By the store's code, where a part cannot do its work. */
  refusal: {
    STORE_UNAVAILABLE:
      'Webbläsaren tillåter inte att något sparas på den här webbplatsen, så här finns ingenting.',
    STORE_FULL: 'Enhetens minne är fullt. Frigör utrymme och försök igen. Ingenting ändrades.',
    STORE_NEWER: 'En nyare version av webbplatsen har publicerats. Ladda om sidan och försök sedan.',
    STORE_BLOCKED: 'En gammal version av webbplatsen är öppen i en annan flik. Stäng den och försök igen.',
    STORE_LOCKED: 'Dina begäranden är låsta. Lås upp högst upp på sidan.',
    STORE_DELETED: 'Alla uppgifter har raderats. Ladda om sidan om du vill fortsätta.',
    STORE_LOST: 'Förbindelsen till webbläsarens minne bröts. Ingenting ändrades. Ladda om sidan.',
  },
} satisfies SameWords<typeof import('../fi/storage.ts').storageWords>;

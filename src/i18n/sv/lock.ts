import type { SameWords } from '../shape/same-words.ts';

/** Words of the passphrase lock wherever it is opened. */
export const lockWords = {
  /** What a password manager calls the passphrase. */
  account: 'Mina begäranden',
  field: {
    show: 'Visa',
    hide: 'Dölj',
    /** Follows "Visa", for whoever hears the button alone. */
    of: (label: string) => `fältet ${label}`,
  },
  unlock: {
    label: 'Lösenfras',
    hint: 'Den som du valde när du slog på låset.',
    button: 'Lås upp',
    opening: 'Låser upp …',
    missing: 'Skriv lösenfrasen.',
    wrong: 'Lösenfrasen stämmer inte. Kontrollera stora och små bokstäver och skriv den på nytt.',
    unreadable: 'Låset kunde inte läsas ur webbläsarens minne. Ladda om sidan.',
  },
  /** How often the passphrase is asked for, and why. */
  asked: {
    once: 'Du anger lösenfrasen en gång, och sedan kan du gå från en sida till en annan. Under tiden finns nyckeln i webbläsarens minne men är inte sparad på enheten. Webbläsaren glömmer den när du låser sidan, när du inte har använt sidan under den tid som du har valt eller när startsidan, formuläret och Mina begäranden har varit stängda i ungefär en halv minut.',
    eachPage:
      'Den här webbläsaren för inte alltid över nyckeln från en sida till en annan. Därför kan du behöva ange lösenfrasen varje gång du öppnar eller byter sida. Nyckeln finns bara i webbläsarens minne och är inte sparad på enheten.',
  },
  home: 'Dina begäranden är låsta.',
  homeLink: 'Lås upp',
} satisfies SameWords<typeof import('../fi/lock.ts').lockWords>;

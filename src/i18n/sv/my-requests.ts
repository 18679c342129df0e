import type { SameWords } from '../shape/same-words.ts';

/** Words of the page that lists the requests on this device, and of the home page's way back to them. */
export const myRequests = {
  heading: 'Mina begäranden',
  lead: 'Dina utkast och de begäranden som du har skickat, på den här enheten.',
  loading: 'Hämtar dina begäranden från den här webbläsaren.',
  draftsHeading: 'Påbörjade',
  requestsHeading: 'Undertecknade begäranden',
  where: 'Begärandena finns bara i den här webbläsaren.',
  empty: 'Det finns inga begäranden i den här webbläsaren.',
  start: 'Gör en begäran',
  unnamed: 'påbörjad begäran',
  state: {
    draft: (day: string, time: string) => `Utkast, sparat ${day} kl.\u00a0${time}`,
  },
  sent: {
    email: (day: string) => `Skickad ${day} per e-post`,
    letter: (day: string) => `Skickad ${day} som brev`,
    trackedLetter: (day: string) => `Skickad ${day} som spårbart brev`,
    hand: (day: string) => `Lämnad personligen ${day}`,
  },
  reference: 'Referens',
  search: {
    label: 'Sök bland dina begäranden',
    hint: 'Till exempel begärans namn, ett register eller en referens.',
    found: (count: number) =>
      count === 0
        ? 'Ingenting hittades. Pröva med ett annat ord.'
        : count === 1
          ? 'En begäran hittades.'
          : `${count} begäranden hittades.`,
    foundMany: (count: number) =>
      `Här är de första ${count} som hittades. Lägg till ett ord, så söker du noggrannare.`,
  },
  more: 'Visa fler',
  moreShown: (count: number) => (count === 1 ? 'En begäran till.' : `${count} begäranden till.`),
  allShown: 'Alla begäranden visas.',
  actions: {
    resume: 'Fortsätt',
    open: 'Öppna',
    download: 'Ladda ner PDF',
    duplicate: 'Gör ett nytt utkast utifrån denna',
    delete: 'Radera',
    undo: 'Ångra',
  },
  deleted: (name: string) => `Raderat: ${name}.`,
  restored: (name: string) => `Återställt: ${name}.`,
  duplicated: 'Det nya utkastet står först i listan.',
  quarantine: {
    heading: 'Begäranden som webbplatsen inte kan läsa',
    text: (count: number) =>
      count === 1
        ? 'En sparad uppgift är skadad eller gjord med en annan version. Den har inte raderats. Du kan ladda ner den som fil och där läsa vad du har skrivit.'
        : `${count} sparade uppgifter är skadade eller gjorda med en annan version. De har inte raderats. Du kan ladda ner dem som fil och där läsa vad du har skrivit.`,
    download: 'Ladda ner filen (JSON)',
    fileName: (day: string) => `olasbara-begaranden-${day}.json`,
  },
  opening: 'Öppnar.',
  viewMissing: 'En del av webbplatsen laddades inte. Dina begäranden finns kvar. Ladda om sidan.',
  reload: 'Ladda om sidan',
  retry: 'Försök igen',
  /** By the store's code. */
  refusal: {
    STORE_UNAVAILABLE:
      'Webbläsaren tillåter inte att något sparas på den här webbplatsen. Om du använder ett privat fönster eller har blockerat kakor, öppna sidan i ett vanligt fönster eller tillåt lagring.',
    STORE_FULL: 'Enhetens minne är fullt. Frigör utrymme och försök igen.',
    STORE_NEWER:
      'En nyare version av webbplatsen har publicerats. Du kan läsa och ladda ner dina begäranden. Ladda om sidan, så kan du också ändra dem.',
    STORE_BLOCKED: 'En gammal version av webbplatsen är öppen i en annan flik. Stäng den och försök igen.',
    STORE_LOCKED: 'Dina begäranden är låsta med en lösenfras.',
    STORE_DELETED: 'Alla uppgifter raderades i en annan flik. Ladda om sidan om du vill fortsätta.',
    STORE_LOST: 'Förbindelsen till webbläsarens lagring bröts. Ladda om sidan.',
  },
  resume: {
    label: 'Fortsätt där du slutade',
    draft: 'Påbörjat utkast:',
    late: 'Försenat svar:',
    soon: 'Sista dagen att svara närmar sig:',
    unsent: 'Inte skickad:',
    todo: 'Väntar på dig:',
    savedAt: (day: string, time: string) => `sparat ${day} kl.\u00a0${time}`,
    signedOn: (day: string) => `undertecknad ${day}`,
    continue: 'Fortsätt',
    open: 'Öppna begäran',
    more: 'Alla dina begäranden i den här webbläsaren',
  },
} satisfies SameWords<typeof import('../fi/my-requests.ts').myRequests>;

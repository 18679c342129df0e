import type { SameWords } from '../shape/same-words.ts';

/** Asked before signing when the device's day cannot be right. */
export const deviceClock = {
  behind: (today: string, newest: string) =>
    `Enligt klockan i din enhet är det ${today}, men den här webbplatsen uppdaterades den ${newest}.`,
  ahead: (today: string, newest: string) =>
    `Enligt klockan i din enhet är det ${today}, fast den nyaste texten på webbplatsen är från den ${newest}.`,
  advice:
    'Brevet får datumet från din enhet. Om det är fel kan mottagaren tvivla på brevet. Rätta datum och tid i enheten och tryck sedan på nytt på ”Underteckna och skapa PDF”.',
  signAnyway: 'Datumet är rätt, underteckna',
} satisfies SameWords<typeof import('../fi/device-clock.ts').deviceClock>;

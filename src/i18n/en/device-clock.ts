import type { SameWords } from '../shape/same-words.ts';

/** Asked before signing when the device's day cannot be right. */
export const deviceClock = {
  behind: (today: string, newest: string) =>
    `Your device’s clock shows ${today}, but this site was updated on ${newest}.`,
  ahead: (today: string, newest: string) =>
    `Your device’s clock shows ${today}, although the newest text on this site is from ${newest}.`,
  advice:
    'The letter will bear your device’s date. If it is wrong, the recipient may doubt the letter. Correct the date and time of the device, then press ‘Sign and make the PDF’ again.',
  signAnyway: 'The date is right, sign',
} satisfies SameWords<typeof import('../fi/device-clock.ts').deviceClock>;

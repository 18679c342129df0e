import type { SameWords } from '../shape/same-words.ts';

/** Words of the step where the person says who they are. */
export const personWords = {
  /** Who acts for another, folded. */
  forAnother: 'Gör du begäran för någon annan?',
  /** The fields that few need, folded together. */
  alsoKnown: 'Annat som hjälper till att hitta dig',
  secretAddress: 'Om du har en spärrmarkering, ange en postbox eller be om svar per e-post.',
  secretAddressLink: 'Mer om spärrmarkering',
  noEmail: 'Ingen e-post eller skrivare? Du kan också skriva din begäran för hand.',
  noEmailLink: 'Se vad du ska skriva',
  finland: 'Finland',
} satisfies SameWords<typeof import('../fi/person.ts').personWords>;

import type { ProseSection } from '../fi/about.ts';
import type { SameWords } from '../shape/same-words.ts';
import { inForm, type NameForms } from './grammar.ts';

/** Words of the page for what no letter of the form fits. Each section's anchor is linked from elsewhere. */
export const situations = {
  title: 'Other situations',
  heading: 'When the form does not fit your situation',
  description: (controller: NameForms) =>
    `When ${inForm(controller, 'name')}’s form does not fit: a death in the family, a personal data breach, marketing by others, another country or a secret address.`,
  lead: 'With the form you ask for your own data or make a request on behalf of somebody else. These situations need something else.',
  contents: 'On this page',
  /** The doors to this page. */
  door: { text: 'Do none of these fit your situation?', link: 'See other situations' },
  /** How to ask without the form; what to write and where to send it follow. */
  byHand: {
    id: 'kasin',
    heading: 'No printer or computer',
    text: 'A request can be written by hand or as an ordinary message. It has no set form, and no signature is required.',
  },
  sections: (controller: NameForms): readonly ProseSection[] => [
    {
      id: 'turvakielto',
      heading: 'A non-disclosure order or a secret address',
      blocks: [
        'Do not write your home address in the request if you have a non-disclosure order for personal safety (turvakielto) or your address is secret for some other reason. The letter and the reply pass through many hands.',
        [
          'Ask for the reply by e-mail or to a PO box.',
          'Say in the request that your address must not be disclosed or recorded where others can see it.',
          'If the matter is urgent for your safety, say so at the very beginning.',
        ],
      ],
    },
    {
      id: 'kuollut-laheinen',
      heading: 'Somebody close to you has died',
      blocks: [
        'The GDPR concerns the living (recital\u00a027). The rights it gives cannot be used on behalf of somebody who has died, so do not use the form to make a request in their name.',
        [
          `You can tell ${inForm(controller, 'name')} of the death in an ordinary message and ask them to stop sending post and to delete the contact details. A responsible company will do it.`,
          'Contracts and bills are handled by the estate of the deceased.',
          'If the same data say something about you, they are your data too. You can make a request about them.',
        ],
      ],
    },
    {
      id: 'tietoturvaloukkaus',
      heading: 'You were told of a personal data breach',
      blocks: [
        'If a breach is likely to result in a high risk to you, you must be told of it clearly and without undue delay (Article\u00a034). The notification must give a contact point, the likely consequences and the measures that reduce the harm. Ask, if any of these is missing:',
        [
          'Which of my data does the breach concern?',
          'When did it happen, and when was it noticed?',
          'Who may have obtained the data?',
          'What has been done, and what should I do?',
          'Who can give me more information?',
        ],
        'Change a leaked password everywhere you use the same one. If you want to see what data there are about you, make an access request.',
      ],
    },
    {
      id: 'muiden-markkinointi',
      heading: 'The marketing comes from elsewhere',
      blocks: [
        `A marketing objection binds only the company you send it to, so here ${inForm(controller, 'name')}. You can limit marketing by others like this:`,
        [
          'Telephone sales: the service for restricting telephone offers (formerly Puhelin-Robinson).',
          'Advertising post with your name on it: the service for restricting addressed direct mail (formerly Posti-Robinson).',
          'Advertisements without a name: a ‘no advertisements’ sign (Ei mainoksia) on your door or letterbox.',
          'Disclosure of your address for marketing: prohibitions at the Digital and Population Data Services Agency and, if you own a vehicle, at Traficom.',
        ],
        'Marketing by e-mail, text message and automated calls usually requires consent that you have given beforehand (section\u00a0200 of the Act on Electronic Communications Services 917/2014). If you have not given it, you can report the marketer to the Data Protection Ombudsman. The Finnish Competition and Consumer Authority (kkv.fi) advises consumers.',
      ],
    },
    {
      id: 'tyonantaja',
      heading: 'Your employer or another organisation ordered the service',
      blocks: [
        `The data may also be held by whoever signed you up. Then ${inForm(controller, 'name')} may be processing some of them on behalf of that organisation. Make the same request to your employer or the organisation too: each is responsible for its own data.`,
      ],
    },
    {
      id: 'toinen-maa',
      heading: 'You live or work in another country',
      blocks: [
        'Your rights are the same in every country of the European Economic Area. You can complain to the supervisory authority of the country where you live or work or where the alleged infringement took place (Article\u00a077). The authorities agree among themselves which of them handles the matter. The European Data Protection Board lists the authorities on its website (edpb.europa.eu). The portal’s letters are made for the Finnish authority.',
      ],
    },
    {
      id: 'vahingonkorvaus',
      heading: 'Court and compensation',
      blocks: [
        'You can also take the matter to court (Article\u00a079) and claim compensation for damage caused by an infringement of the Regulation (Article\u00a082). The Data Protection Ombudsman does not order compensation. Before going to court it is wise to ask for advice, for example from legal aid.',
      ],
    },
  ],
} satisfies SameWords<typeof import('../fi/situations.ts').situations>;

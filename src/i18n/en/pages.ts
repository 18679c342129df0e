import type { NoticeKindForms } from '../fi/notice-kinds.ts';
import type { SameWords } from '../shape/same-words.ts';
import { inForm, isPlural, join, type NameForms, sentenceCase } from './grammar.ts';

/** Interface words of the pages that are not islands. */
export const pages = {
  siteName: (controller: NameForms) => `Privacy at ${inForm(controller, 'name')}`,
  skip: 'Skip to content',
  navigation: {
    label: 'Main pages',
    notices: 'Notices',
    request: 'Make a request',
    requests: 'My requests',
    check: 'Check a letter',
    about: 'About',
  },
  footer: {
    businessId: (id: string) => `Business ID ${id}`,
    promise: 'This site uses no cookies, does not track you and sends nothing you write anywhere.',
    how: 'How it works',
    /** The pages that a narrow screen's navigation leaves out. */
    morePages: 'Other pages',
    otherSituations: 'Other situations',
  },
  home: {
    title: 'Home',
    description: (controller: NameForms) =>
      `Read what ${inForm(controller, 'name')} ${isPlural(controller) ? 'use' : 'uses'} your data for. If you want to see, correct or delete them, you get a finished letter here, which you send yourself.`,
    heading: (controller: NameForms) =>
      `What ${isPlural(controller) ? 'do' : 'does'} ${inForm(controller, 'name')} know about you?`,
    lead: 'Read what your data are used for. If you want to see, correct or delete them or to stop marketing, make a request. You get a finished letter, which you send yourself.',
    button: 'Make a request',
    free: 'A request is free of charge and takes a few minutes.',
    /** Above the notices, by their number. */
    which: (count: number) =>
      count === 1
        ? 'Read the notice'
        : count === 2
          ? 'Which one concerns you?'
          : 'Which of these concern you?',
    unsure: (count: number) => `Not sure? One request can cover ${count === 2 ? 'both' : 'all of them'}.`,
    compare: 'Compare the notices',
    stepsHeading: 'Your request, step by step',
    steps: (hasEmail: boolean) => [
      { name: 'Choose', text: 'Say what you want. You will see what rights you have.' },
      { name: 'Sign it, if you wish', text: 'Save the letter. The law does not require a signature.' },
      {
        name: 'Send it yourself',
        text: `${hasEmail ? 'By e-mail or by post' : 'By post'}. You must be answered within one month.`,
      },
    ],
    promiseHeading: 'Nothing is sent on your behalf',
    promise:
      'What you write stays in this browser until you send the letter yourself. The site uses no cookies and connects to nothing else.',
    promiseLink: 'How can this be checked?',
  },
  card: {
    concerns: 'Concerns you',
    howLong: 'Storage period',
    updated: 'Updated',
    read: 'Read the notice',
    readOf: (register: string) => `: ${register}`,
  },
  notices: {
    title: 'Notices',
    description: (controller: NameForms, kind: NoticeKindForms) =>
      `${inForm(controller, 'name')}’s ${kind.plural.nominative}: what personal data the registers hold, what they are used for, how long they are stored and how to make a request.`,
    heading: (count: number, kind: NoticeKindForms) =>
      sentenceCase(count === 1 ? kind.nominative : kind.plural.nominative),
    lead: (controller: NameForms) =>
      `A notice says what data a register holds, what they are used for and how to send a request to ${inForm(controller, 'name')}.`,
    compareHeading: 'The notices side by side',
    compareText: 'The comparison shows, section by section, where the notices differ.',
  },
  notice: {
    title: (register: string, kind: NoticeKindForms) => `${register}: ${kind.nominative}`,
    description: (controller: NameForms, register: NameForms) =>
      `${inForm(controller, 'name')}’s notice for the ${inForm(register, 'name')}: what data the register holds, why and for how long, who processes them and how you use your rights.`,
    contents: 'Contents',
    summary: 'In brief',
    summaryNote: 'The portal’s own summary. The official text is the notice.',
    who: 'Who',
    why: 'Why',
    what: 'What data',
    howLong: 'How long',
    whoElse: 'Who else processes them',
    receivers: 'Who they are disclosed to',
    from: 'Where the data come from',
    contact: 'Contact',
    contactPerson: 'Contact person',
    officer: 'Data protection officer',
    jointControllers: 'Who decides jointly',
    updated: 'Updated',
    request: 'Make a request',
    noReason: '– no reason needed',
    otherRights: 'The law also gives you rights that the notice does not mention:',
    complaint:
      'If you get no reply, or are not satisfied with it, you can turn to the supervisory authority.',
    complaintLink: 'How to do that',
    compare: (count: number) =>
      count === 2 ? 'Compare with the other notice' : 'Compare with the other notices',
    conflict: {
      heading: {
        both: 'The notices have different addresses and contact persons',
        address: 'The notices have different postal addresses',
        person: 'The notices have different contact persons',
      },
      here: (day: string) => `This notice, updated on ${day}`,
      there: (register: NameForms, day: string) =>
        `Notice for the ${inForm(register, 'name')}, updated on ${day}`,
      sameEmail: (email: string) => `The e-mail address ${email} is the same, so e-mail is the surest way.`,
    },
  },
  comparison: {
    title: 'Comparison of notices',
    description: (controller: NameForms, kind: NoticeKindForms) =>
      `The differences between ${inForm(controller, 'name')}’s ${kind.plural.nominative}, section by section: addresses, contact persons, storage periods, processors and sources of the data.`,
    heading: 'The notices side by side',
    lead: 'Here are the differences between the notices, section by section.',
    official: () => 'The official text is on each notice’s own page.',
    factsHeading: 'The main differences',
    fact: 'Subject',
    facts: {
      updated: 'Updated',
      postalAddress: 'Postal address',
      contactPerson: 'Contact person',
      email: 'E-mail',
      storage: 'Storage period',
      processors: 'Processors',
      receivers: 'Disclosed to',
      sources: 'Sources of the data',
    },
    sectionsHeading: 'The whole text, section by section',
    legend: (count: number) =>
      count === 2
        ? 'Words that are in only one of the notices are marked like this:'
        : 'What the other notices do not have is marked like this:',
    /** Above the links to the pages that have two notices side by side. */
    pairsHeading: 'Two notices side by side',
    pair: (one: string, other: string) => `${sentenceCase(one)} and ${other}`,
    allPairs: 'All notices in one table',
    legendMark: 'only in this notice',
    sameText: 'The notices have the same text.',
    ownText: 'The notices have different texts.',
    onlyText: 'Only one of the notices has a section like this.',
  },
  request: {
    title: 'Make a request',
    description: (controller: NameForms) =>
      `Ask ${inForm(controller, 'name')} to show, correct or delete your data or to stop marketing. The form makes a letter, which you send yourself.`,
    heading: 'Make a request without the form',
    byHand: (hasEmail: boolean) =>
      `The form did not start. It needs JavaScript and a recent enough browser, and it does not work as a file saved on the device. Reload the page or open it in another browser. You can also write the request yourself. A request has no set form: an ordinary ${hasEmail ? 'e-mail or letter' : 'letter'} is enough.`,
    writeHeading: 'Write at least these things',
    write: (count: number) => [
      'What you ask for: whether you want to see, correct or delete your data, restrict their use or stop marketing.',
      ...(count === 1
        ? []
        : [
            count === 2
              ? 'Which register the request concerns. You can name both.'
              : 'Which register the request concerns. You can name several.',
          ]),
      'Your name and the e-mail address you are known by, and the old address too if it has changed.',
      'Your employer or organisation at the time, and roughly when you were in contact.',
      'Where you want the reply.',
    ],
    leaveOut:
      'Do not add your personal identity code, a picture of your identity document or bank details. They are not needed.',
    deadline: 'The reply must be given within one month of the day the request was delivered.',
    sendHeading: 'Send the request',
    email: 'E-mail',
    /** Of all notices alike, or of those of some registers. */
    post: (registers: readonly string[]) =>
      registers.length === 0 ? 'Postal address' : `Postal address, ${join(registers)}`,
    form: 'Online form',
    officer: 'Data protection officer',
    updated: (day: string) => `notice updated on ${day}`,
    differentAddresses: (hasEmail: boolean) =>
      `The notices have different postal addresses.${hasEmail ? ' E-mail is the surest way.' : ''}`,
  },
  /** The form as somebody opens it who comes from a digital identity wallet. */
  erasurePage: {
    title: 'Ask for your data to be deleted',
    description: (controller: NameForms) =>
      `Ask ${inForm(controller, 'name')} to delete the data that you gave, for example from a digital identity wallet. The form makes a letter, which you send yourself.`,
  },
  requestsPage: {
    title: 'My requests',
    description:
      'The requests you have made in this browser: drafts, letters and the day by which you must be answered. They are stored on your own device.',
    heading: 'My requests',
    byHand:
      'The list did not start. It needs JavaScript and a recent enough browser, and it does not work as a file saved on the device. Your requests are still in this browser unless you have deleted them. Reload the page, or open the PDF files you have saved.',
  },
  checkPage: {
    title: 'Check a letter',
    description:
      'Check a PDF or a picture of a request made here: whether it is intact, what it asks for and when it must be answered. The file does not leave your browser.',
    heading: 'Check a letter',
    lead: 'Did you receive a request made here, as a file or on paper? You see at once whether it is intact, what it asks for and when it must be answered.',
    byHand:
      'The check did not start. It needs JavaScript and a recent enough browser, and it does not work as a file saved on the device. Reload the page or open it in another browser. You can also do this:',
    byHandWays: [
      'Open the PDF in a reader that shows signatures. It shows whether the file has changed. It is normal for the signer to be unknown.',
      'Open the PDF’s attachment request.json: it holds the details of the request.',
      'Reply to the request within one month of the day it arrived. The law does not require a request to have a signature or a set form.',
    ],
  },
  lost: {
    title: 'Page not found',
    description: (controller: NameForms) =>
      `${inForm(controller, 'name')}’s privacy site does not have this page. The address may have changed or been mistyped. Continue from the front page of the site.`,
    heading: 'Page not found',
    text: 'The address may have changed or been mistyped.',
    withLinks: 'Continue from one of these:',
    withoutLinks:
      'Delete the end of the address in the address bar, so that the address of the site’s front page is left. From there you get to the notices and the request.',
    home: 'Home',
  },
} satisfies SameWords<typeof import('../fi/pages.ts').pages>;

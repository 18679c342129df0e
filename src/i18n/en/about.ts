import type { ProseSection } from '../fi/about.ts';
import type { SameWords } from '../shape/same-words.ts';
import { inForm, type NameForms } from './grammar.ts';

const sections: readonly ProseSection[] = [
  {
    id: 'tallennus',
    heading: 'What is stored, and where',
    blocks: [
      'The site is a set of ready-made files. It has no server program, no database, no visitor tracking and no cookies.',
      [
        'Your drafts and the requests you have signed are stored in this browser on this device. They are nowhere else unless you save or send them yourself.',
        'The signing key is made in your browser and stays there. It cannot be copied out.',
        'When you visit the front page, the page My requests or a page where letters are made or checked, the browser keeps the site’s own files. After that the site works offline too. What you write is not in those files.',
        'A PDF file that you have saved is in the folder where your browser puts downloads.',
        'A private window deletes everything when you close it. Some browsers, such as Safari, may delete stored data if you do not visit the page for a week. So make a backup of important requests on the page My requests.',
        'On an iPhone or iPad your requests are kept longer if you add the site to the Home Screen and always open it from there. The site cannot remind you of a due date: add the day to your own calendar on the page My requests.',
        'A backup is a file that you can encrypt with a passphrase and restore in the same browser or another. You can also lock the requests in this browser with a passphrase. While they are unlocked, the key is only in the browser’s memory, not on disk. A forgotten passphrase cannot be recovered.',
      ],
      'The server that the pages are on sees what opening any page shows: your IP address, your browser and which page you opened. It does not see what you write in the form or what you ask for.',
    ],
  },
  {
    id: 'tarkistus',
    heading: 'How to check that nothing is sent',
    blocks: [
      'Every page has a rule that the browser enforces: the page may not connect to anything (connect-src ‘none’) or submit a form (form-action ‘none’). You can try it yourself:',
      [
        'Open the request page, disconnect from the internet and finish a request. If some part had not loaded yet, connect for a moment and continue.',
        'Open the browser’s developer tools (F12), choose Network and fill in the form. The list shows only the site’s own files.',
        'Look at the source of the page: the rule is at the beginning, under Content-Security-Policy.',
      ],
      'One limitation: PDF files are made and checked in separate background programs (workers), and one of these also holds the key in memory while your requests are unlocked. They are loaded from addresses of their own. The rule on the page does not bind them; they are bound by the rule that the server sends as a header with the program. The background program that provides the pages offline (service worker) may fetch only this site’s own files (its rule has connect-src ‘self’). The publisher gets ready-made header files from the same source as the rule on the page. If the server does not send the headers, the promise rests on the code as far as the background programs are concerned: those that handle your letters begin by removing from themselves everything that could connect to the network. The code is open.',
      'The rule cannot prevent everything. A program that got onto the page could move you to another page and put data in its address, and the browser’s direct connections (WebRTC) are outside the rule. That is why only the site’s own code gets onto the page: the rule keeps out any other.',
      'Browser extensions can read everything that the pages show. No page can prevent that.',
    ],
  },
  {
    id: 'allekirjoitus',
    heading: 'What the signature proves and what it does not',
    blocks: [
      'The signature is made in your browser with a certificate that you issue yourself. It reveals whether the file is changed later, but it proves neither your identity nor the time of sending. The law does not require a signature.',
      [
        'It proves that the file has not changed since it was signed.',
        'It proves that two letters signed with the same key come from the same holder of the key.',
        'It does not prove who the holder of the key is. The time is that of your own device.',
        'It is an electronic signature within the meaning of the eIDAS Regulation, but not an advanced or a qualified one. A PDF reader says that it does not know the signer.',
      ],
      'A drawn signature is a picture in the letter. It is optional and adds no evidential value.',
    ],
  },
  {
    id: 'oma-varmenne',
    heading: 'Your own certificate',
    blocks: [
      'If you have a signing certificate as a file (.p12 or .pfx), you can sign the letter with it. It is not necessary. Your own certificate has these effects:',
      [
        'The signature carries the name that the issuer of the certificate has recorded. How much that says about your identity depends on the issuer. The portal does not examine the issuer.',
        'The portal does not claim that your own certificate proves your identity or that the signature is advanced or qualified. Nor does it prove the time of sending.',
        'A PDF reader may know the issuer. If it does not, it says that the signer is unknown.',
        'The recipient sees all the details in the certificate, including those that are not in the letter.',
        'The paper seal is still signed by the key in your browser, and the letter has the fingerprint of that key. Your own certificate cannot be checked from paper.',
      ],
      'The certificate file, its password and its key are neither stored nor sent. For the next letter you choose the file again.',
    ],
  },
  {
    id: 'kirjeen-tarkistus',
    heading: 'Checking a letter',
    blocks: [
      'On the page Check a letter anybody can check a letter made here. The files are read in the browser. They are not sent or stored anywhere.',
      [
        'PDF file: The signature is checked, and the letter is written and drawn again from the details of the request. The file is in order only if everything matches. The check says nothing about PDF files made by other programs.',
        'Paper letter: At the top of the letter’s first page (in older letters at the bottom of the last page) there is a paper seal, a QR code signed by the key in the sender’s browser. It is read from a photograph or a scanned page (JPEG, PNG or PDF).',
        'The details in the seal are compared with the paper. Not everything fits in the seal, and the check says what it lacks. The seal does not prove what else the paper says or who sent the letter: the code can be copied onto another letter.',
        'From a PDF file the details of the request can be saved as a JSON or CSV file, and some requests also in the Fides or OpenDSR format. There is no need to type them again.',
      ],
    ],
  },
  {
    id: 'henkilollisyys',
    heading: 'Identity and the personal identity code',
    blocks: [
      'Do not add your personal identity code, a picture of your identity document or bank details. The controller may ask for further information only if it has reasonable doubts about your identity (Article\u00a012(6) of the GDPR).',
      'If possible, send the request from the e-mail address that the controller knows. If you no longer have it, give the old address in the letter. You still have your rights.',
    ],
  },
  {
    id: 'yhteinen-tietokone',
    heading: 'A shared computer',
    blocks: [
      'Drafts are visible to everybody who uses this browser with the same user account. In a library, at work or on somebody else’s computer:',
      [
        'Choose in the form that the draft is not saved, or use a private window.',
        'Send the letter, or move the file to yourself, before you leave.',
        'Delete the PDF from the Downloads folder and empty the bin.',
        'Finally, delete your requests on the page My requests. The browser may remember texts that you have typed: clear its form data and history too.',
      ],
    ],
  },
  {
    id: 'nappaimisto',
    heading: 'Keyboard',
    blocks: [
      'Everything works with the keyboard alone.',
      [
        'Tab moves to the next item, Shift + Tab to the previous one.',
        'The first link on a page goes straight to the content.',
        'Enter opens a link or presses a button. The space bar ticks a box or presses a button.',
        'The arrow keys move between the options of a choice.',
      ],
      'Instead of drawing your signature you can type it or leave it out.',
    ],
  },
  {
    id: 'saavutettavuus',
    heading: 'Accessibility',
    blocks: [
      'The aim is WCAG 2.2 level AA, with AAA contrast for text. The pages work with a screen reader, at 400% zoom, on a screen 320 pixels wide, in high-contrast mode and without motion. Dark and light appearance follow your device’s setting.',
      'The notices, this page and the instructions work without JavaScript. The request form, My requests and Check a letter need it. Without it, the page tells you what to do yourself.',
    ],
  },
  {
    id: 'selaimet',
    heading: 'Browsers',
    blocks: [
      'The site works in these browsers and newer versions of them: Chrome 111, Edge 111, Firefox 121 and Safari 16.4 (on iPhone and iPad, iOS 16.4).',
      [
        'In an older browser, without JavaScript and as a file saved on the device, you can read the notices and the instructions. In place of the form, the list and the check, the page tells you what to do yourself.',
        'If you open the link in Facebook, Instagram or an e-mail app, for example, the page may open in the app’s own window. It may forget your draft, and a letter cannot always be saved from it. Choose in the app’s menu to open the page in a browser.',
        'Some browsers, such as Brave and Tor, may hide the pixels of pictures from pages. A paper letter then cannot be checked from a photo until you allow it. The page Check a letter says how.',
      ],
    ],
  },
  {
    id: 'lisenssi',
    heading: 'Licence',
    blocks: [
      'The portal’s program code is open, under the MIT licence. Anybody may use, study and change it. The text of the notices belongs to the controller.',
    ],
  },
];

/** The file with the notices of what the pages hold by others. */
const licences = {
  text: 'The pages also contain open-source code by others and the Noto Sans typeface.',
  link: 'Their licences',
};

/** Words of the page that explains how the portal works. */
export const about = {
  title: 'About',
  description:
    'What the site stores and where, how to check that nothing is sent, what the signature proves, and where you can complain if you get no reply.',
  heading: 'How the portal works',
  lead: 'What you write here stays in your browser until you send it yourself. This page explains what that promise rests on and where its limits are.',
  contents: 'On this page',
  sections,
  licences,
  /** The site's own notice (Art. 13 GDPR). */
  siteNotice: {
    id: 'sivuston-seloste',
    heading: 'The site’s own privacy notice',
    controller: (name: string, number: string | undefined) =>
      `The controller is ${number ? `${name}, ${number}` : name}.`,
    what: 'When you open a page, the server receives your IP address, information about your browser, the address of the page and the time. Without them the page cannot be sent to you. The server may record them in a log, from which faults and attacks are noticed.',
    basis: (controller: NameForms) =>
      `The legal basis is ${inForm(controller, 'name')}’s legitimate interests in keeping the site running and secure (Article\u00a06(1)(f) of the GDPR).`,
    host: (name: string) =>
      `The server is run by ${name}, which processes the data on behalf of the controller.`,
    hostUnknown: 'The data are processed on behalf of the controller by whoever runs the server.',
    outsideEea: {
      adequacyDecision:
        'The data may be transferred outside the European Economic Area to a country whose data protection the European Commission has found adequate (Article\u00a045).',
      contractClauses:
        'The data may be transferred outside the European Economic Area under the European Commission’s standard clauses (Article\u00a046).',
    },
    logDays: (days: number) =>
      days === 0
        ? 'No log is kept.'
        : days === 1
          ? 'The log is deleted after one day.'
          : `The log is deleted after ${days} days.`,
    logDaysUnknown: 'How long the log is kept has not been recorded here. You can find out by asking.',
    rights:
      'You have the right to access the data, to request their rectification or erasure or restriction of their processing, and to object to the processing (Articles\u00a015–18 and 21). A single visitor usually cannot be identified from the log without further information. If you ask for log data, give your IP address and the time (Article\u00a011). No automated decisions are made.',
    ask: 'Ask or make a request:',
    complaint: 'You can also complain to the supervisory authority.',
  },
  authority: {
    heading: 'If you get no reply',
    text: 'First contact the controller and remind it of your request. If no reply comes within one month, or you are not satisfied with it, you can notify the supervisory authority. This is free of charge.',
    email: 'E-mail',
    post: 'Postal address',
    phone: 'Switchboard',
    website: 'Website',
  },
} satisfies SameWords<typeof import('../fi/about.ts').about>;

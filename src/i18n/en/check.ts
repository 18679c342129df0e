import type { SameWords } from '../shape/same-words.ts';
import { dayWords } from './days.ts';

/** Words of the page that checks packets. */
export const checkWords = {
  choose: {
    heading: 'Choose files',
    text: 'Drop here the PDF files, messages (.eml) or zip archives you received, or a picture of a paper letter. You can also paste them from the clipboard.',
    button: 'Choose files',
    limits: 'PDF, JPEG, PNG, .eml or .zip. At most 200 files at a time, each at most 64\u00a0MB.',
    promise:
      'The files are checked in this browser. They are not sent or stored anywhere, and the results disappear when you close the page.',
    tooMany: (count: number) =>
      `You chose ${count} files. Choose at most 200 at a time: the next ones can be added to the table after that.`,
    nothing: 'Drop or paste a file. Text or a link cannot be checked.',
  },
  progress: {
    label: 'Check',
    text: (done: number, total: number) => `Checked ${done}/${total}`,
    now: (name: string) => `Now: ${name}`,
    cancel: 'Cancel',
    started: (count: number) => (count === 1 ? 'Checking the file.' : `Checking ${count} files.`),
    cancelled: 'The check was cancelled. Nothing from its files was left on this page.',
  },
  summary: {
    heading: 'Results',
    /** A file may give several rows: a scan of many letters. */
    done: (files: number, rows: number, parts: readonly string[]) => {
      const counts = parts.join(', ');
      if (rows > files) return `${files === 1 ? '1 file' : `${files} files`}, ${rows} rows: ${counts}.`;
      return files === 1 ? `The file has been checked: ${counts}.` : `${files} files: ${counts}.`;
    },
    counts: {
      good: (count: number) => `${count} in order`,
      unsure: (count: number) => (count === 1 ? '1 needs checking' : `${count} need checking`),
      bad: (count: number) => (count === 1 ? '1 does not match' : `${count} do not match`),
      other: (count: number) =>
        count === 1 ? '1 is not a letter made here' : `${count} are not letters made here`,
      unreadable: (count: number) => `${count} unreadable`,
    },
    clear: 'Clear the results',
    cleared: 'The results have been removed from this page.',
  },
  table: {
    caption: 'Checked files',
    columns: {
      verdict: 'Result',
      file: 'File',
      rights: 'Request',
      registers: 'Register',
      received: 'Received',
      due: 'Reply by',
      key: 'Key',
    },
    row: (number: number) => `${number}.`,
    receivedOf: (name: string) => `Received: ${name}`,
    /** When a paper's seal does not tell what kind of letter it is. */
    followUp: 'Follows up an earlier request',
    sameKey: (number: number) => `Same as in row ${number}`,
    samePacket: (number: number) => `Same letter as in row ${number}`,
    newKey: 'New',
    none: '–',
    pasted: 'Pasted text',
    pastedImage: 'Pasted picture',
    /** An attachment without a name. */
    attachment: 'Attachment without a name',
    /** A file in a message or an archive, and a letter on one page of a scan. */
    inside: (names: readonly string[]) => names.join(' › '),
    onPage: (name: string, page: number) => `${name}, page ${page}`,
    doubts: 'Note',
    assumed: {
      today: 'Assumed: today',
      message: 'From the message',
    },
  },
  /** By what right somebody acts for the person. */
  representativeKinds: {
    authorised: 'as an agent',
    custodian: 'as a custodian',
    guardian: 'as a guardian',
    continuingMandate: 'under a continuing power of attorney',
  },
  /** What else the controller may know the person by. */
  identifierKinds: {
    formerName: 'Former name',
    phone: 'Phone number',
    customerNumber: 'Customer number',
    memberNumber: 'Membership number',
    other: 'Other identifier',
  },
  /** One word or two for each result. */
  verdict: {
    valid: 'In order',
    unchecked: 'Not compared',
    invalid: 'Does not match',
    'not-a-packet': 'Not a letter made here',
    paperValid: 'Compare with the paper',
    paperInvalid: 'Seal does not match',
    unreadable: 'Unreadable',
    otherController: 'For another company',
    doubtful: 'Ask the requester',
    lookAt: 'Check it yourself',
    future: 'Date does not match',
    added: 'Added to afterwards',
    resaved: 'Saved again',
  },
  paper: {
    valid: 'The seal in the QR code is intact. Compare the details below with the paper.',
    invalid:
      'The QR code is a seal of this site, but it does not match. Its content has been changed, or it is forged.',
    /** Of a symbol in a PDF that another program saved again. */
    resaved:
      'Another program has saved the letter again, so its signature can no longer be checked. The seal in the letter’s QR code is intact: compare the details below with the letter. If something is different or missing, ask for the original attachment.',
    compareHeading: 'Compare these with the paper',
    compareText: 'These details are in the letter’s QR code. They must be the same as on the paper.',
    provesHeading: 'What the seal proves and what it does not',
    proves: [
      'It proves that the details above were signed with this key and have not been changed.',
      'It does not prove what else the paper says. For the rest of the text there is only the paper.',
      'It does not prove who sent the letter. The QR code can be copied onto another letter.',
    ],
    unproven: 'These do not fit in the seal, so they cannot be compared:',
    unprovenParts: {
      details: 'the particulars of the request',
      postalAddress: 'postal address',
      phone: 'phone number',
      organisation: 'organisation',
      contactTime: 'time of contact',
      follows: 'which earlier request the letter follows up, and what it asks for',
      signature: 'the visible signature in the letter',
      certificate: 'the sender’s own certificate, with which the PDF file was signed',
      identifiers: 'other identifiers',
    },
  },
  unreadable: {
    empty: 'The file is empty. Save it from the message again and try again.',
    'too-large':
      'The file is over 64\u00a0MB. A letter made here is usually under 1\u00a0MB, so this is not one of them.',
    'other-type':
      'The file is not a PDF, a picture (JPEG or PNG), a message (.eml) or a zip archive. Choose the letter as a PDF file or a picture.',
    'phone-image':
      'The browser does not open this kind of picture. Save the picture as JPEG and choose it again.',
    'image-too-large': 'The picture is too large to open. Save a smaller one and choose it again.',
    'image-damaged':
      'The picture does not open: it is incomplete or damaged. Take or scan the picture again.',
    'no-seal':
      'The letter’s QR code was not found in the picture. Photograph the first page of the letter, or the last page of an older letter, so that the whole code is in the picture and sharp.',
    'foreign-code': 'The QR code in the picture is not a seal of this site.',
    'pdf-encrypted':
      'The PDF is encrypted, so it cannot be checked. It may be a letter made here that somebody has encrypted afterwards. Ask the sender for the original attachment. If you have the password, save a copy of the PDF without the password and choose it here: then at least the letter’s QR code can be checked.',
    'scan-not-read':
      'The PDF has pictures the size of a page in a format that the browser does not read. If this is a scanned letter, save the page as a JPEG picture and choose the picture.',
    'scan-unfinished':
      'The PDF is so heavy that there was no time to examine all its pages. Divide it into smaller parts or save the pages as JPEG pictures.',
    'pixels-hidden':
      'The browser hides the pixels of the picture from pages, so the code cannot be read. Allow the page to read pictures: click the picture icon in the address bar and choose Allow. You can also save the picture as PNG or open the page in another browser.',
    'outlook-message':
      'This is an Outlook message file (.msg), which other programs do not open. Open the message in Outlook, save its attachment and choose the attachment here.',
    'container-damaged': 'The message or archive is damaged, so some of its files could not be opened.',
    'container-encrypted':
      'The archive has files protected with a password. Extract them first and choose them here.',
    'container-empty':
      'The file has no PDF file or picture in which there could be a letter. The text of the message may still be a request in itself: read the message.',
    'container-too-large':
      'The archive has so many files, or such large ones, that not all of them were opened. Extract it and choose at most 200 files at a time.',
    'container-too-deep':
      'There are archives within archives so many levels deep that not all of them were opened. Extract them and choose the letters.',
    'insecure-page':
      'The browser checks signatures only on a secure page. Open this page at an address that begins with https.',
    'checker-failed':
      'The check was not finished, so nothing is known of the file. Reload the page and try again.',
  },
  /** Beside a packet that is whole but was not compared. */
  compareYourself: 'Open the PDF and compare it yourself with the letter below.',
  /** Beside a PDF by others that may be a scanned letter. */
  scan: {
    'scan-without-seal':
      'The PDF has pictures, but no QR code of a letter was found in them. If this is a scanned letter, scan it more sharply or take a picture of the page that has the code.',
  },
  /** The pages of a scan that were not read. */
  unreadPages: (pages: readonly number[]) =>
    pages.length === 1 ? `Page ${pages[0]} was not read.` : `Pages ${pages.join(', ')} were not read.`,
  /** Beside a letter to which another program has added something. */
  original: {
    text: 'Read the letter below or in the original file. A PDF reader also shows what was added, and that may cover the original.',
    save: 'Save the original letter',
    saved: (name: string) => `Saved: ${name}.`,
    fileName: (reference: string) => `${reference}-original.pdf`,
  },
  /** When this device's day is before the newest one in the portal's own content. */
  clockBehind: (today: string, updated: string) =>
    `The clock of this device shows the date ${today}, but the site was updated on ${updated}. Correct the device’s clock: due dates are counted from it.`,
  /** In the table, what to do with a row that is not in order by its file. */
  advice: {
    refused: 'Ask for the original file. The letter may still be a request.',
    resaved: 'Ask for the original attachment.',
    resavedPaper: 'Compare the details with the letter, or ask for the original attachment.',
    added: 'Open the row to read the original letter.',
    future: 'Check the date of this device first.',
    paper: 'Open the row to compare the details with the paper.',
    foreign: 'Read it yourself: it may still be a request.',
  },
  /** Beside whatever is not in order: the form of a request is free. */
  stillARequest:
    'It may still be a valid request: the law requires neither a signature nor a set form. The time for replying runs from the day it arrived. If you have doubts about the letter, ask the requester at an address that you already know.',
  /** Which notice the person read, where another has replaced it. */
  readNotice: {
    text: (day: string, register: string) =>
      `The requester read the notice updated on ${day} (${register}). It is no longer in force.`,
    link: 'Read it',
  },
  detail: {
    back: 'Back to the table',
    facts: 'The details in brief',
    reference: 'Reference',
    rights: 'Request',
    letterKind: 'Letter',
    follows: 'Follows up the request',
    registers: 'Register',
    name: 'Requester',
    representative: 'Represented by',
    identifiers: 'Also known by',
    knownEmails: 'Known e-mail',
    emails: 'E-mail',
    replyTo: 'Reply requested to',
    createdOn: 'Letter dated',
    businessId: 'Addressed to Business ID',
    letter: 'The request as a letter',
    wholeLetter: 'The whole letter',
    technical: 'Details of the signature',
    certificateName: 'Name in the certificate',
    fingerprint: 'Fingerprint of the key',
    digest: 'SHA-256 of the signed content',
    requestDigest: 'SHA-256 of the request',
    signedAt: 'Signed',
    signedAtText: (day: string, time: string) => `${day} at\u00a0${time} by the clock of the sender’s device`,
    developer: 'Technical reason',
    yes: 'yes',
    no: 'no',
  },
  deadline: {
    heading: 'When to reply',
    received: 'On what day did the request arrive?',
    receivedHint: 'The day on which the message or letter was delivered, not the day it was read.',
    due: (day: string) => `Reply by ${day}`,
    law: 'The reply must be given without undue delay and at the latest within one month (Article\u00a012(3) of the GDPR). A last day that is not a working day moves to the next working day (Regulation 1182/71).',
    extension: (due: string, extended: string) =>
      `If the request is complex or there are many requests, the time limit can be extended. Give notice of the extension and the reasons for it by ${due}. The extended time limit ends on ${extended}; it is counted from the day of receipt.`,
    refusal:
      'If you do not act on the request, state the reasons and the remedies within the same time (Article\u00a012(4)).',
    atOnce: {
      marketingObjection:
        'Stop direct marketing at once. The time limit is only for the reply (Article\u00a021(3)).',
      consentWithdrawal:
        'Stop the processing based on consent at once. The time limit is only for the reply (Article\u00a07(3)).',
    },
    assumed: {
      today: 'Counted from today. Correct the day if the letter was delivered earlier.',
      message:
        'The day is from the message’s own delivery details. Correct it if the letter was delivered on another day.',
    },
    otherController: 'No time limit is counted, because the letter is addressed to another company.',
    unknown: 'Enter the day of receipt to see the due date.',
    followUp:
      'This letter follows up an earlier request and is not a new request. The time limit is counted from the day the original request arrived.',
  },
  receivedProblems: {
    'not-day': 'Enter the day on which the request arrived, as 31.5.2025 or 31 May 2025',
    'no-such-day': dayWords.noSuchDay,
    'too-early': 'Enter a day that is 25.5.2018 or later',
  },
  proof: {
    heading: 'What the signature proves and what it does not',
    /** Of a certificate that the portal made. */
    selfMade:
      'The certificate was made by the signer. It confirms that the file is intact, not who the signer is. Where necessary, identity is assessed as Article\u00a012(6) of the GDPR provides.',
    /** Of a certificate from elsewhere. */
    own: 'The signer used their own certificate. This page does not examine who issued it. Where necessary, identity is assessed as Article\u00a012(6) of the GDPR provides.',
    list: {
      selfMade: [
        'It proves that the file has not changed since it was signed.',
        'It proves that letters signed with the same key come from the same holder of the key.',
        'It does not prove who the holder of the key is, or when the letter was signed.',
        'It is an electronic signature, but not an advanced or a qualified one. A PDF reader says that the signer is unknown.',
      ],
      /** The issuer may be anybody, also one whose certificates are qualified: nothing is said of the kind. */
      own: [
        'It proves that the file has not changed since it was signed.',
        'What it says about the signer depends on the issuer of the certificate. It does not prove when the letter was signed.',
        'This page does not say whether the signature is advanced or qualified. For that, use a program that examines the issuer of the certificate too.',
        'The fingerprint of the key is that of the key in the sender’s browser. That key signed the letter’s QR code. Letters with the same fingerprint come from the same holder of the key.',
      ],
    },
  },
  preview: {
    preview: 'Letter',
    referencePending: '',
    fingerprintPending: '',
    signature: 'Visible signature in the letter',
  },
  takeAway: {
    heading: 'Save the details',
    missing: 'The details cannot be saved now, because a part of the page did not load. Reload the page.',
    all: (count: number) => `Save all ${count} requests`,
    json: 'JSON',
    csv: 'CSV for a spreadsheet',
    fides: 'Fides',
    openDsr: 'OpenDSR',
    note: 'Requests that are in order or were not compared are included. The content of the others cannot be relied on.',
    csvNote:
      'The CSV file has semicolons and opens in an Excel with Finnish settings. An apostrophe at the beginning of a cell keeps a formula from running.',
    helpHeading: 'What is in the files?',
    mappingText:
      'Fides and OpenDSR are programs and interfaces with which companies handle requests. Both know only access, portability and erasure requests.',
    mappingFields: [
      'Fides: each known e-mail becomes a request of its own. The reference is in the field external_id, the day of receipt in the field requested_at, and policy_key is Fides’s own default. Import at most 50 at a time.',
      'OpenDSR 2.0: the e-mails are in the field subject_identities and the day of receipt in the field submitted_time. The identifier subject_request_id is drawn at random.',
      'The particulars of the letter, the name, the postal address and the representative are left out. They are in the JSON file and in the letter.',
    ],
    saved: (name: string) => `Saved: ${name}.`,
    leftOut: (format: string) => `Left out of the ${format} file:`,
    leftOutItem: {
      'unknown-right': (reference: string, right: string) =>
        `${reference}: ${right}, which the format does not know`,
      'no-identity': (reference: string, right: string) =>
        `${reference}: ${right}, because the requester has no e-mail`,
      'no-new-request': (reference: string) =>
        `${reference}: the letter follows up an earlier request and is not a new request`,
    },
    fileNames: {
      json: 'requests.json',
      csv: 'requests.csv',
      fides: 'fides.json',
      openDsr: 'opendsr.json',
    },
    columns: {
      fileName: 'File',
      verdict: 'Result',
      reference: 'Reference',
      receivedOn: 'Received',
      dueOn: 'Reply by',
      extendedDueOn: 'Extended time limit ends',
      createdOn: 'Letter dated',
      rights: 'Request',
      articles: 'Articles',
      registers: 'Register',
      name: 'Requester',
      knownEmails: 'Known e-mails',
      organisation: 'Organisation',
      contactTime: 'Time of contact',
      representative: 'Representative',
      representativeKind: 'Capacity of the representative',
      identifiers: 'Other identifiers',
      replyChannel: 'Way of replying',
      replyEmail: 'E-mail for the reply',
      postalAddress: 'Postal address',
      phone: 'Phone',
      typed: 'In their own words',
      letter: 'Letter',
      follows: 'Earlier reference',
      fingerprint: 'Fingerprint of the key',
      messageDigest: 'SHA-256',
      doubts: 'Note',
      receivedBasis: 'Basis of the day of receipt',
      page: 'Page',
    },
    receivedBases: { today: 'assumed', message: 'details of the message', written: 'entered' },
    replyChannels: { email: 'by e-mail', post: 'by post' },
  },
  and: 'and',
} satisfies SameWords<typeof import('../fi/check.ts').checkWords>;

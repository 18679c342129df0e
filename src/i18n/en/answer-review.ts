import type { SameWords } from '../shape/same-words.ts';

/** Words for reading an answer beside what the letter asked. */
export const answerReview = {
  heading: 'Go through the reply',
  about:
    'Here is everything your letter asked for. Mark whether each thing is in the reply. The page looks for places that may speak of it. It does not judge whether the reply is enough: that is for you to decide.',
  promise: 'The files are read in this browser. Nothing is sent.',
  saved: 'Your marks are stored in this browser and go into the backup.',
  notSaved: 'The mark was not saved. Try again.',

  files: {
    heading: 'Reply',
    none: 'No files of the reply have been saved with this request. Open them here.',
    open: 'Open a file',
    hint: 'PDF, Word (.docx), e-mail (.eml), text, HTML, CSV, JSON, ZIP or a picture. A file opened here is not saved. If you want to keep it, add it when you record the reply.',
    paste: 'Or paste the text of the reply here',
    pasted: 'Pasted text',
    reading: (name: string) => `Reading: ${name}`,
    read: (count: number) => `Read: ${count} ${count === 1 ? 'file' : 'files'}.`,
    text: (name: string) => `Show the text: ${name}`,
    page: (page: number) => `Page ${page}`,
    cut: 'The file is long. Only its beginning was read. Look at the rest yourself.',
    shortened: 'Only the beginning of the text is shown here.',
    problems: {
      'too-large':
        'The file is too large to be read here. Open it in another program and make your marks from it.',
      encrypted:
        'The file is protected with a password. Open it with the password in another program and save an unprotected copy from it, or paste the text here.',
      damaged: 'The file is broken and cannot be read. Ask for it to be sent again.',
      'no-text':
        'The file has only pictures, probably scanned pages. Read it in another program and make your marks from it.',
      'unknown-kind': 'A file of this kind cannot be read here. Open it in another program.',
      'gave-up': 'Reading the file took too long. Open it in another program and make your marks from it.',
      unreadable: 'The file could not be opened. Choose it again.',
    },
  },

  item: {
    decisions: {
      found: 'Found',
      missing: 'Not found',
      unclear: 'Unclear',
      notApplicable: 'Does not concern me',
    },
    article: (article: string) => `Basis: ${article}`,
    quotes: 'This may be about it:',
    moreQuotes: (count: number) => (count === 1 ? '1 more passage' : `${count} more passages`),
    noQuotes:
      'The page found nothing about this. Read the reply all the same: it may be there in other words.',
    place: (file: string, page?: number) => (page === undefined ? file : `${file}, page ${page}`),
  },
  hints: {
    heading: 'Note',
    noticeReference:
      'The reply refers to the notice. A mere reference to the notice does not answer what data there are about you.',
    categoriesOnly:
      'The reply has a list of categories of data, but the page did not find the data themselves. A list of categories is not a copy (judgment in Case C-487/21).',
    unnamedRecipients:
      'The reply speaks of recipients, but the page found no names. You have the right to know who they are, unless naming them is impossible (judgment in Case C-154/21).',
  },
  comparison: {
    heading: 'The reply and the notice differ',
    text: 'A difference need not be a mistake. You can ask about it.',
    facts: {
      recipients: 'Recipients',
      storage: 'Storage period',
      sources: 'Sources of the data',
      purposes: 'Purposes of the processing',
    },
    onlyInNotice: 'Only in the notice:',
    onlyInAnswer: 'Only in the reply:',
  },

  result: {
    heading: 'Result',
    counts: (found: number, missing: number, unclear: number, open: number) =>
      `Found ${found}, not found ${missing}, unclear ${unclear}, not marked ${open}.`,
    complete: 'According to your marks, you got everything you asked for.',
    recordAnswered: 'Record: I got the whole reply',
    recordPartly: 'Record: I got only a part of the reply',
    followUp: 'Ask for what is missing with a reminder',
    followUpNote:
      'The reminder gets a list of what is missing, with the articles. You can change it before sending.',
    complaint: 'Use the list in a complaint',
  },
  /** In the letter that asks for what is missing. */
  list: {
    missing: (name: string, article: string) => `- ${name} (${article})`,
    unclear: (name: string, article: string) => `- ${name} (${article}): the reply was unclear on this`,
  },
} satisfies SameWords<typeof import('../fi/answer-review.ts').answerReview>;

import type { SameWords } from '../shape/same-words.ts';

/** What a verdict means, one sentence for each code. */
export const verdictWords = {
  valid:
    'The request is intact: the file has not been changed since it was signed, and the letter matches the details of the request.',

  'unknown-drawing':
    'The signature holds, but the letter was made with a version that this checker does not know, so the page could not be compared with the details of the request.',
  'unknown-wording':
    'The signature holds, but this checker does not have the wording of the letter, so the text could not be compared with the details of the request.',

  'signed-in-future':
    'The letter is otherwise intact, but it is dated in the future. Either the clock of the sender’s device is ahead or the clock of this device is behind. Check the date of this device first.',
  'later-addition':
    'The original letter is intact. Something has since been added to the file with another program, for example a stamp or a signature. Below is only the original letter, and nothing of what was added.',

  'too-large': 'The file is too large to be a request made here.',
  'not-pdf': 'The file is not a PDF.',
  'foreign-pdf':
    'The PDF is not a request made here. The checker says nothing about its content or its signatures.',

  'leading-bytes':
    'Something that does not belong to the request has been added at the beginning of the file.',
  resaved:
    'Another program has saved the letter again, for example by printing it to PDF, or an e-mail program has changed its line breaks. The signature can no longer be checked. Ask for the original attachment, or save it straight from the message.',
  header: 'The beginning of the file is not as it is in a request.',
  truncated: 'The file is cut off: its end is missing.',
  'trailing-bytes': 'Something has been added at the end of the file since it was signed.',
  'incremental-update':
    'The file has been edited since it was signed: it has a newer version on top of the old one.',
  structure: 'The structure of the file is not as it is in a request.',
  xref: 'The file’s table of contents does not match the content.',
  trailer: 'The information at the end of the file is not as it is in a request.',
  encrypted:
    'Somebody has encrypted the letter after it was signed, so it can no longer be checked. Ask the sender for the original attachment.',
  'compressed-structure':
    'The structure of the file is compressed in such a way that content can be hidden in it.',
  'duplicate-object': 'The file has the same part twice.',
  'duplicate-key':
    'The file has the same piece of information twice, so different programs may show different content.',
  'hidden-object': 'The file has a hidden part.',
  'active-content': 'The file has actions, or content whose visibility changes, which a request never has.',
  annotation: 'An annotation has been added on top of the page.',

  unsigned: 'The request is not signed.',
  'several-signatures': 'The file does not have exactly one signature.',
  'sub-filter': 'The signature is of a kind that a request does not have.',
  'byte-range': 'The signature does not cover the whole file.',
  'contents-hex': 'The signature is written in the file in another way than in a request.',
  'contents-padding': 'Something is hidden after the signature.',

  'cms-syntax': 'The signature is broken.',
  'cms-content': 'The signature contains something that a request does not.',
  'signer-count': 'The signature does not have exactly one signer.',
  'signed-attributes': 'The signature has too little or too much information.',
  'cms-algorithm': 'The signature was made with a method that is not used in requests.',
  'weak-key': 'The key of the signature is too weak.',
  certificate: 'A request cannot be signed with this certificate.',
  'certificate-expired': 'The certificate was not valid when the request was signed.',
  'certificate-mismatch': 'The certificate is not the one the request was signed with.',
  'digest-mismatch': 'The file has been changed since it was signed.',
  'signature-mismatch': 'The signature does not hold: it has been changed or was made with another key.',
  'cms-not-canonical':
    'Something that the signature itself does not protect has been added or changed in it.',

  attachment: 'The details of the request are not attached, or there are other attachments too.',
  'attachment-too-large': 'There are more details attached than any request has.',
  'attachment-length': 'The amount of details attached is not what the file states.',
  'request-syntax': 'The details of the request cannot be read.',
  'request-prototype':
    'The details of the request have an item that tries to confuse the program that reads them.',
  'request-not-canonical':
    'The details of the request are written in such a way that they can be read in two ways.',
  'request-version': 'The request was made with a version that this checker does not know.',
  'request-language':
    'The request has a language that this checker does not know, so the letter could not be compared with the details of the request.',
  'request-schema':
    'The details of the request have an item that does not belong to a request, or lack one that does.',
  'time-mismatch': 'The time of the signature is not the same as in the details of the request.',

  'key-mismatch': 'The request is signed with a key other than the one stated in the letter.',
  'name-mismatch': 'The certificate has a name other than the one in the letter.',
  'seal-mismatch': 'The QR code of the letter does not match the details of the request.',
  'letter-mismatch': 'The text of the letter is not the one that the details of the request produce.',
  'drawing-mismatch': 'The page has something that is not in the details of the request.',

  unreadable: 'The checker cannot read the file.',
} satisfies SameWords<typeof import('../fi/verdicts.ts').verdictWords>;

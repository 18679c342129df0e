import type { SameWords } from '../shape/same-words.ts';

/** Words of signing with a certificate of one's own. They promise nothing that the certificate's issuer has not. */
export const ownCertificate = {
  heading: 'Sign with your own certificate',
  intro:
    'If you have a signing certificate as a file, you can sign the letter with it. It is not necessary: the law does not require a signature.',
  adds: 'Your own certificate adds to the signature the name that the certificate’s issuer has recorded. How much that says about your identity depends on the issuer. It does not prove when the letter was sent.',
  visible: 'The recipient sees all the details in the certificate, even those that are not in the letter.',
  kept: 'The file, the password and the key are neither saved nor sent. For the next letter you choose the file again.',
  file: 'Certificate file',
  fileHint: '.p12 or .pfx, at most one megabyte.',
  password: 'Password of the file',
  passwordHint: 'Leave this empty if the file has no password.',
  open: 'Open the certificate',
  opening: 'Opening the certificate …',
  inUse: 'The letter will be signed with this certificate.',
  holder: 'Holder',
  issuer: 'Issuer',
  validUntil: 'Valid',
  until: (day: string) => `to ${day}`,
  unnamed: 'No name',
  leaveOut: 'Do not use the certificate',
  proves:
    'The signature uses your own certificate. It reveals later changes to the file. What it says about your identity depends on the certificate’s issuer. It does not prove when the letter was sent. The law does not require a signature.',
  nothingLost: 'Your draft is safe.',

  /** What keeps a certificate from being used, by the error's code; `other` for every other code. */
  failures: {
    NO_FILE: 'Choose a certificate file.',
    CERTIFICATE_FILE_NOT_READ: 'The file could not be read. Choose it again.',
    NOT_OPENED: 'Open the certificate before signing, or choose ‘Do not use the certificate’.',
    CERTIFICATE_FILE_TOO_LARGE:
      'The file is larger than one megabyte. Choose a file with only the certificate and its key.',
    CERTIFICATE_FILE_UNREADABLE:
      'The file is not a certificate file, or it is damaged. Choose a .p12 or .pfx file, or make the file again.',
    CERTIFICATE_PASSWORD:
      'The password does not open the file. Enter the password with which the file was protected when it was made.',
    CERTIFICATE_ALGORITHM:
      'The file is protected in a way that this page cannot open. Make the file again and choose AES-256 as the protection.',
    CERTIFICATE_TOO_MANY_ROUNDS:
      'Opening the file would take too long. Make the file again with another program.',
    CERTIFICATE_NO_KEY:
      'There is no private key in the file. Export the certificate and its key to the file.',
    CERTIFICATE_TWO_KEYS:
      'There are several keys in the file. Export only one certificate and its key to the file.',
    CERTIFICATE_KEY_TYPE:
      'The certificate’s key cannot sign here. Choose a certificate whose key is RSA, P-256 or P-384.',
    CERTIFICATE_KEY_SIZE:
      'Choose a certificate whose RSA key has 2048–4096 bits. The key of this one is of another length.',
    CERTIFICATE_NOT_FOR_KEY:
      'The certificate and the key in the file do not belong together. Export the certificate and its own key to the file.',
    CERTIFICATE_EXPIRED: 'The certificate has expired. Choose a certificate that is valid.',
    CERTIFICATE_NOT_YET_VALID:
      'The certificate is not valid yet. Check the device’s clock or choose another certificate.',
    CERTIFICATE_NOT_FOR_SIGNING: 'This certificate is not meant for signing. Choose a signing certificate.',
    CERTIFICATE_OF_AUTHORITY:
      'This certificate is meant for issuing other certificates, and the recipient’s PDF reader would report an error in the signature. Choose your own signing certificate.',
    CERTIFICATE_UNKNOWN_EXTENSION:
      'The certificate has a condition that this page does not know. Choose another certificate.',
    CERTIFICATE_CHAIN_TOO_LONG:
      'There are too many certificates in the file. Export only your own certificate and its key to the file.',
    NO_WEB_CRYPTO:
      'This browser cannot open a certificate at this address. Open the page at an https address.',
    WORKER_TIMEOUT: 'Opening the certificate took too long. Try again.',
    other: 'The certificate could not be opened. Try again. If that does not help, reload the page.',
  },
} as const satisfies SameWords<typeof import('../fi/own-certificate.ts').ownCertificate>;

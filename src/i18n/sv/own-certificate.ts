import type { SameWords } from '../shape/same-words.ts';

/** Words of signing with a certificate of one's own. They promise nothing that the certificate's issuer has not. */
export const ownCertificate = {
  heading: 'Underteckna med ditt eget certifikat',
  intro:
    'Om du har ett certifikat för underskrifter som fil kan du underteckna brevet med det. Det är inte nödvändigt: lagen kräver ingen underskrift.',
  adds: 'Ett eget certifikat lägger till det namn som certifikatets utfärdare har antecknat. Hur mycket det säger om din identitet beror på utfärdaren. Det bevisar inte när brevet skickades.',
  visible: 'Mottagaren ser alla uppgifter i certifikatet, också dem som inte finns i brevet.',
  kept: 'Filen, lösenordet och nyckeln varken sparas eller skickas. För nästa brev väljer du filen på nytt.',
  file: 'Certifikatfil',
  fileHint: '.p12 eller .pfx, högst en megabyte.',
  password: 'Filens lösenord',
  passwordHint: 'Lämna tomt om filen inte har något lösenord.',
  open: 'Öppna certifikatet',
  opening: 'Öppnar certifikatet …',
  inUse: 'Brevet undertecknas med det här certifikatet.',
  holder: 'Innehavare',
  issuer: 'Utfärdare',
  validUntil: 'Giltigt',
  until: (day: string) => `till och med ${day}`,
  unnamed: 'Inget namn',
  leaveOut: 'Använd inte certifikatet',
  proves:
    'Underskriften görs med ditt eget certifikat. Den avslöjar om filen ändras senare. Det beror på certifikatets utfärdare vad den säger om din identitet. Den bevisar inte när brevet skickades. Lagen kräver ingen underskrift.',
  nothingLost: 'Ditt utkast finns kvar.',

  /** What keeps a certificate from being used, by the error's code; `other` for every other code. */
  failures: {
    NO_FILE: 'Välj en certifikatfil.',
    CERTIFICATE_FILE_NOT_READ: 'Filen kunde inte läsas. Välj den på nytt.',
    NOT_OPENED: 'Öppna certifikatet innan du undertecknar, eller välj ”Använd inte certifikatet”.',
    CERTIFICATE_FILE_TOO_LARGE:
      'Filen är större än en megabyte. Välj en fil som innehåller bara certifikatet och dess nyckel.',
    CERTIFICATE_FILE_UNREADABLE:
      'Filen är ingen certifikatfil, eller så är den skadad. Välj en .p12- eller .pfx-fil eller gör filen på nytt.',
    CERTIFICATE_PASSWORD:
      'Lösenordet öppnar inte filen. Skriv det lösenord som filen skyddades med när den gjordes.',
    CERTIFICATE_ALGORITHM:
      'Filen är skyddad på ett sätt som den här sidan inte kan öppna. Gör filen på nytt och välj AES-256 som skydd.',
    CERTIFICATE_TOO_MANY_ROUNDS:
      'Det skulle ta för lång tid att öppna filen. Gör filen på nytt med ett annat program.',
    CERTIFICATE_NO_KEY:
      'Filen innehåller ingen privat nyckel. Exportera certifikatet och dess nyckel till filen.',
    CERTIFICATE_TWO_KEYS:
      'Filen innehåller flera nycklar. Exportera bara ett certifikat och dess nyckel till filen.',
    CERTIFICATE_KEY_TYPE:
      'Det går inte att underteckna här med certifikatets nyckel. Välj ett certifikat vars nyckel är RSA, P-256 eller P-384.',
    CERTIFICATE_KEY_SIZE:
      'Välj ett certifikat vars RSA-nyckel är 2048–4096 bitar. Det här certifikatets nyckel har en annan längd.',
    CERTIFICATE_NOT_FOR_KEY:
      'Certifikatet och nyckeln i filen hör inte ihop. Exportera certifikatet och dess egen nyckel till filen.',
    CERTIFICATE_EXPIRED: 'Certifikatets giltighetstid har gått ut. Välj ett giltigt certifikat.',
    CERTIFICATE_NOT_YET_VALID:
      'Certifikatet gäller inte än. Kontrollera enhetens klocka eller välj ett annat certifikat.',
    CERTIFICATE_NOT_FOR_SIGNING:
      'Det här certifikatet är inte avsett för underskrifter. Välj ett certifikat för underskrifter.',
    CERTIFICATE_OF_AUTHORITY:
      'Det här certifikatet är avsett för att utfärda andra certifikat, och mottagarens PDF-läsare skulle meddela ett fel i underskriften. Välj ditt eget certifikat för underskrifter.',
    CERTIFICATE_UNKNOWN_EXTENSION:
      'Certifikatet har ett villkor som den här sidan inte känner till. Välj ett annat certifikat.',
    CERTIFICATE_CHAIN_TOO_LONG:
      'Filen innehåller för många certifikat. Exportera bara ditt eget certifikat och dess nyckel till filen.',
    NO_WEB_CRYPTO:
      'Den här webbläsaren kan inte öppna certifikatet på den här adressen. Öppna sidan på en https-adress.',
    WORKER_TIMEOUT: 'Det tog för lång tid att öppna certifikatet. Försök igen.',
    other: 'Certifikatet kunde inte öppnas. Försök igen. Hjälper det inte, ladda om sidan.',
  },
} as const satisfies SameWords<typeof import('../fi/own-certificate.ts').ownCertificate>;

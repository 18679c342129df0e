import type { SameWords } from '../shape/same-words.ts';

/** What a verdict means, one sentence for each code. */
export const verdictWords = {
  valid:
    'Begäran är intakt: filen har inte ändrats efter undertecknandet, och brevet motsvarar uppgifterna i begäran.',

  'unknown-drawing':
    'Underskriften stämmer, men brevet är gjort med en version som den här kontrollen inte känner till, så sidan kunde inte jämföras med uppgifterna i begäran.',
  'unknown-wording':
    'Underskriften stämmer, men brevets ordalydelse finns inte i den här kontrollen, så texten kunde inte jämföras med uppgifterna i begäran.',

  'signed-in-future':
    'Brevet är i övrigt intakt, men det är daterat i framtiden. Antingen går klockan i avsändarens enhet före eller klockan i den här enheten efter. Kontrollera först den här enhetens datum.',
  'later-addition':
    'Det ursprungliga brevet är intakt. Efteråt har något lagts till i filen med ett annat program, till exempel en stämpel eller en underskrift. Nedan finns bara det ursprungliga brevet, inget av det tillagda.',

  'too-large': 'Filen är för stor för att vara en begäran gjord här.',
  'not-pdf': 'Filen är inte en PDF-fil.',
  'foreign-pdf':
    'PDF-filen är inte en begäran gjord här. Kontrollen tar inte ställning till innehållet eller underskrifterna.',

  'leading-bytes': 'I början av filen har det lagts till något som inte hör till begäran.',
  resaved:
    'Ett annat program har sparat brevet på nytt, till exempel genom att skriva ut det som PDF, eller ett e-postprogram har ändrat radbrytningarna. Underskriften kan inte längre kontrolleras. Be om den ursprungliga bilagan eller spara den direkt ur meddelandet.',
  header: 'Filens början är inte sådan som i en begäran.',
  truncated: 'Filen är ofullständig: slutet saknas.',
  'trailing-bytes': 'I slutet av filen har något lagts till efter undertecknandet.',
  'incremental-update':
    'Filen har bearbetats efter undertecknandet: den har en nyare version ovanpå den gamla.',
  structure: 'Filens struktur är inte sådan som i en begäran.',
  xref: 'Filens innehållsförteckning motsvarar inte innehållet.',
  trailer: 'Filens slutuppgifter är inte sådana som i en begäran.',
  encrypted:
    'Någon har krypterat brevet efter undertecknandet, så det kan inte längre kontrolleras. Be avsändaren om den ursprungliga bilagan.',
  'compressed-structure': 'Filens struktur är komprimerad så att innehåll kan döljas i den.',
  'duplicate-object': 'Samma del finns två gånger i filen.',
  'duplicate-key': 'Samma uppgift finns två gånger i filen, så olika program kan visa olika innehåll.',
  'hidden-object': 'Filen har en dold del.',
  'active-content':
    'Filen har funktioner eller innehåll med växlande synlighet, vilket en begäran aldrig har.',
  annotation: 'En anteckning har lagts till ovanpå sidan.',

  unsigned: 'Begäran är inte undertecknad.',
  'several-signatures': 'Filen har ett annat antal underskrifter än en.',
  'sub-filter': 'Underskriften är av ett annat slag än i en begäran.',
  'byte-range': 'Underskriften täcker inte hela filen.',
  'contents-hex': 'Underskriften är skriven i filen på ett annat sätt än i en begäran.',
  'contents-padding': 'Uppgifter har dolts efter underskriften.',

  'cms-syntax': 'Underskriften är trasig.',
  'cms-content': 'Underskriften innehåller annat än i en begäran.',
  'signer-count': 'Underskriften har ett annat antal undertecknare än en.',
  'signed-attributes': 'Underskriftens uppgifter är ofullständiga eller för många.',
  'cms-algorithm': 'Underskriften är gjord med en metod som inte används i en begäran.',
  'weak-key': 'Nyckeln i underskriften är för svag.',
  certificate: 'Certifikatet kan inte användas för att underteckna en begäran.',
  'certificate-expired': 'Certifikatet var inte i kraft när begäran undertecknades.',
  'certificate-mismatch': 'Certifikatet är inte det som begäran undertecknades med.',
  'digest-mismatch': 'Filen har ändrats efter undertecknandet.',
  'signature-mismatch': 'Underskriften stämmer inte: den har ändrats eller gjorts med en annan nyckel.',
  'cms-not-canonical': 'I underskriften har något lagts till eller ändrats som den inte själv skyddar.',

  attachment: 'Uppgifterna i begäran finns inte som bilaga, eller så finns det fler bilagor.',
  'attachment-too-large': 'Bilagan har mer uppgifter än någon begäran har.',
  'attachment-length': 'Bilagan har en annan mängd uppgifter än filen uppger.',
  'request-syntax': 'Uppgifterna i begäran går inte att läsa.',
  'request-prototype': 'Uppgifterna i begäran har ett ställe som försöker förvirra programmet som läser dem.',
  'request-not-canonical': 'Uppgifterna i begäran är skrivna så att de kan läsas på två sätt.',
  'request-version': 'Begäran är gjord med en version som den här kontrollen inte känner till.',
  'request-language':
    'I begäran finns ett språk som den här kontrollen inte känner till, så brevet kunde inte jämföras med uppgifterna i begäran.',
  'request-schema': 'Uppgifterna i begäran har något som inte hör dit, eller så saknas något.',
  'time-mismatch': 'Underskriftens tid är en annan än i uppgifterna i begäran.',

  'key-mismatch': 'Begäran är undertecknad med en annan nyckel än den som står i brevet.',
  'name-mismatch': 'Certifikatet har ett annat namn än brevet.',
  'seal-mismatch': 'Brevets QR-kod motsvarar inte uppgifterna i begäran.',
  'letter-mismatch': 'Brevets text är inte den som uppgifterna i begäran ger.',
  'drawing-mismatch': 'Sidan har annat än uppgifterna i begäran.',

  unreadable: 'Kontrollen kan inte läsa filen.',
} as const satisfies SameWords<typeof import('../fi/verdicts.ts').verdictWords>;

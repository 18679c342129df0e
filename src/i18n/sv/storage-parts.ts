import type { SameWords } from '../shape/same-words.ts';

/** Words of the parts in which a person takes a copy, restores one, locks and deletes. */
export const storageParts = {
  passphrase: {
    label: 'Lösenfras',
    hint: 'Minst 12 tecken eller fyra ord. En bra lösenfras är fyra ord som inte hör ihop.',
    again: 'Lösenfrasen på nytt',
    problems: {
      missing: 'Skriv en lösenfras.',
      short: 'Skriv en längre lösenfras: minst 12 tecken eller fyra ord.',
      monotonous: 'Använd fler olika tecken i lösenfrasen.',
      different: 'Skriv samma lösenfras i båda fälten.',
    },
    enough: 'Lösenfrasen är tillräckligt lång.',
    left: (count: number) =>
      count === 1 ? 'Ett tecken till eller fyra ord.' : `${count} tecken till eller fyra ord.`,
  },

  backup: {
    what: 'Filen innehåller utkast, undertecknade brev, händelser och bilagorna till svaren. Signeringsnyckeln kan inte lämna webbläsaren, så den följer inte med.',
    newer:
      'En nyare version av webbplatsen har publicerats. Uppgifter som den här versionen inte kan läsa läggs i filen som de är. Ladda hellre först om sidan.',
    how: 'Hur ska filen sparas?',
    plain: {
      label: 'Som en vanlig fil',
      hint: 'Alla som får filen kan läsa den.',
    },
    encrypted: {
      label: 'Krypterad med en lösenfras',
      hint: 'Filen kan öppnas bara med lösenfrasen, här eller med programmet age.',
    },
    forgotten: 'Om du glömmer lösenfrasen kan ingen öppna filen. Skriv upp den.',
    button: 'Ta en säkerhetskopia',
    gathering: 'Samlar uppgifterna …',
    encrypting: 'Krypterar filen. Det kan ta en stund.',
    'reading-back': 'Kontrollerar att filen går att återställa …',
    done: (name: string) =>
      `Säkerhetskopian ${name} har lämnats till webbläsaren för att sparas. Kontrollera att den finns i mappen Hämtade filer och flytta den i säkerhet till ett annat ställe.`,
    unreadable: (count: number) =>
      count === 1
        ? 'Med följer en uppgift som den här versionen inte kunde läsa. Den ligger i filen sådan som den hittades.'
        : `Med följer ${count} uppgifter som den här versionen inte kunde läsa. De ligger i filen sådana som de hittades.`,
    again: 'Ladda ner filen på nytt',
    failed: 'Säkerhetskopian kunde inte tas. Stäng andra flikar och försök igen. Dina uppgifter finns kvar.',
    fileName: (day: string, isEncrypted: boolean) =>
      `tietopyynto-sakerhetskopia-${day}.tar${isEncrypted ? '.age' : ''}`,
  },

  restore: {
    what: 'Välj den fil som du tog som säkerhetskopia här eller på en annan enhet. Också ett utkast som du har laddat ner från formuläret duger. Du ser först vad återställningen skulle göra.',
    button: 'Välj fil',
    drop: 'Du kan också släppa filen här.',
    reading: 'Läser filen …',
    oneOnly: 'Välj en fil åt gången.',
    encrypted: (name: string) => `${name} är krypterad.`,
    label: 'Filens lösenfras',
    hint: 'Den som du valde när du tog säkerhetskopian.',
    open: 'Öppna filen',
    missing: 'Skriv filens lösenfras.',
    problems: {
      'too-large':
        'Filen är för stor för att vara en säkerhetskopia från den första versionen. Välj en fil vars namn börjar med tietopyynto.',
      'not-archive': 'Den här filen är ingen säkerhetskopia. Välj en fil vars namn börjar med tietopyynto.',
      newer:
        'Filen är gjord med en nyare version av webbplatsen. Ladda om den här sidan och välj sedan filen.',
      'other-controller':
        'Filen kommer från en annan personuppgiftsansvarigs portal. Återställ den där du tog den.',
      damaged: 'Filen är skadad. Pröva med en annan säkerhetskopia.',
      'wrong-passphrase':
        'Lösenfrasen stämmer inte, eller så är filen skadad. Kontrollera stora och små bokstäver och skriv lösenfrasen på nytt.',
      'too-heavy':
        'Filen är krypterad på ett sätt som webbläsaren inte orkar dekryptera. Dekryptera den med programmet age.',
      unreadable: 'Filen kunde inte läsas. Om du har flyttat eller ändrat den, välj den på nytt.',
      'worker-failed': 'Läsningen av filen avbröts. Stäng andra flikar och försök igen.',
    },
    nothingChanged: 'Ingenting ändrades.',
    previewHeading: 'Vad återställningen gör',
    madeOn: (day: string, time: string) => `Säkerhetskopian togs den ${day} kl.\u00a0${time}.`,
    kinds: {
      drafts: 'Utkast',
      requests: 'Undertecknade brev',
      timelines: 'Händelser i begärandena',
      attachments: 'Bilagor till svaren',
      quarantine: 'Uppgifter som inte kunde läsas',
    },
    counts: {
      add: (count: number) => `${count} läggs till`,
      replace: (count: number) => `${count} kompletteras eller ersätts med en nyare`,
      keep: (count: number) => `${count} förblir som förut`,
      none: 'inga',
    },
    doneCounts: {
      add: (count: number) => `${count} tillagda`,
      replace: (count: number) => `${count} kompletterade eller ersatta med nyare`,
      keep: (count: number) => `${count} som förut`,
      none: 'inga',
    },
    nothingNew:
      'Alla uppgifter i filen finns redan i den här webbläsaren. Det finns ingenting att återställa.',
    nothingLost: 'Ingenting raderas från den här webbläsaren.',
    confirm: 'Återställ',
    cancel: 'Återställ inte',
    restoring: 'Återställer …',
    doneHeading: 'Säkerhetskopian är återställd',
    keys: 'Om du återställde dina begäranden på en annan enhet eller efter en radering följde signeringsnyckeln inte med. Brev som du skriver därefter undertecknas med en ny nyckel, och det sägs i brevet.',
  },

  lock: {
    what: 'Låset krypterar utkast, brev, händelser och bilagor i den här webbläsaren. De kan öppnas bara med lösenfrasen.',
    honest: [
      'Om du glömmer lösenfrasen är uppgifterna förlorade. Ingen kan öppna dem, inte heller vi. Ta först en säkerhetskopia.',
      'Signeringsnyckeln förblir sådan som webbläsaren förvarar den. Den går inte att kopiera, men lösenfrasen skyddar den inte.',
      'Okrypterat förblir när något har sparats, hur mycket uppgifter det finns och vilka av dem som hör ihop.',
      'På enheten kan det en tid finnas spår av det som var sparat före låsningen. Webbläsaren städar själv bort dem.',
      'Låset skyddar inte när det är öppet, och inte heller mot ett program som läser vilka tangenter du trycker på.',
    ],
    idle: 'När låses sidan av sig själv?',
    idleOption: (minutes: number) =>
      minutes === 1
        ? 'När den inte har använts på en minut'
        : `När den inte har använts på ${minutes}\u00a0minuter`,
    turnOn: 'Slå på låset',
    turningOn: 'Krypterar uppgifterna. Stäng inte sidan.',
    turnedOn: 'Låset är på.',
    lockNow: 'Lås nu',
    lockNowHint: 'Sidan töms, och portalens andra flikar låses också.',
    notLocked: 'Sidan låstes inte, för det finns text i någon flik som inte kunde sparas.',
    changeHeading: 'Byt lösenfras',
    old: 'Nuvarande lösenfras',
    change: 'Byt lösenfras',
    changing: 'Byter …',
    changed: 'Lösenfrasen har bytts.',
    offHeading: 'Slå av låset',
    offText: 'Uppgifterna ligger sedan okrypterade i den här webbläsaren.',
    turnOff: 'Slå av låset',
    turningOff: 'Dekrypterar. Stäng inte sidan.',
    turnedOff: 'Låset är av.',
    wrong: 'Lösenfrasen stämmer inte. Kontrollera stora och små bokstäver och skriv den på nytt.',
    openFirst: 'Lås först upp i början av sidan.',
  },

  wipe: {
    what: 'Från den här enheten raderas:',
    list: [
      'utkasten',
      'de undertecknade breven och deras händelser',
      'bilagorna till svaren',
      'signeringsnycklarna',
      'låset och webbplatsens cacheminne',
    ],
    stays:
      'Filer som du har sparat i mappen Hämtade filer och meddelanden som du har skickat blir kvar. Andra webbplatsers uppgifter rörs inte.',
    backupFirst: 'Ta först en säkerhetskopia',
    confirm: 'Jag förstår att det som raderas inte går att få tillbaka',
    confirmProblem:
      'Välj ”Jag förstår att det som raderas inte går att få tillbaka”, om du vill radera allt.',
    button: 'Radera allt',
    wiping: 'Raderar …',
    doneHeading: 'Allt har raderats',
    proof: 'Webbläsaren tillfrågades om vad som finns kvar:',
    left: {
      databases: 'Databaser',
      caches: 'Cacheminnen',
      keys: 'Signeringsnycklar',
    },
    none: 'inga',
    some: (names: readonly string[]) => names.join(', '),
    unproven:
      'Den här webbläsaren berättar inte vad som finns kvar. Den meddelade att den har raderat databasen. Om du vill vara säker, rensa webbplatsens data i webbläsarens inställningar.',
    tabs: 'Text som syns i andra flikar blir kvar på skärmen, men den sparas inte längre. Stäng dem.',
    fresh: 'När du öppnar sidan på nytt skapar webbläsaren en ny tom databas.',
    leftHeading: 'Allt kunde inte raderas',
    leftAdvice:
      'Stäng portalens andra flikar och försök igen. Hjälper det inte, rensa webbplatsens data i webbläsarens inställningar.',
    failed:
      'Webbläsaren tillåter inte att dess minne används, så det fanns inget att radera. Rensa webbplatsens data i webbläsarens inställningar, om du misstänker att något blev kvar.',
  },
} satisfies SameWords<typeof import('../fi/storage-parts.ts').storageParts>;

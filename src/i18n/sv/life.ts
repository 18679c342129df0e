import type { SameWords } from '../shape/same-words.ts';

/** Words for the life of a request: its states, its next steps, what happened to it and what follows. */
export const life = {
  /** The states, as a heading and in lists. */
  states: {
    signed: 'Undertecknad, inte skickad än',
    sent: 'Skickad, väntar på svar',
    received: 'Framme, väntar på svar',
    extended: 'Svarstiden har förlängts',
    clarificationAsked: 'Du har blivit ombedd att precisera din begäran',
    identityAsked: 'Du har fått frågor om din identitet',
    idCopyAsked: 'Du har blivit ombedd att lämna en kopia av passet eller identitetskortet',
    formDemanded: 'Du har blivit uppmanad att använda ett formulär',
    feeAsked: 'Du har blivit ombedd att betala en avgift',
    answered: 'Svaret har kommit',
    partlyAnswered: 'Bara en del av begäran har besvarats',
    refused: 'Begäran har avslagits',
    withdrawn: 'Begäran har återtagits',
    complained: 'Ärendet är hos dataombudsmannen',
    closed: 'Avslutad',
  },
  late: 'Försenat',
  estimate: 'uppskattning',

  /** The one thing to do next, in a sentence or two. */
  steps: {
    send: 'Skicka brevet. Anteckna sedan när du skickade det.',
    waitUntil: (day: string) => `Vänta på svar till och med den ${day}.`,
    waitUntilEstimate: (day: string) => `Vänta på svar till och med den ${day}. Dagen är en uppskattning.`,
    wait: 'Vänta på svar.',
    waitReminded: (day: string) => `Du har skickat en påminnelse. Vänta på svar till och med den ${day}.`,
    remindLate: (day: string) => `Svaret borde ha kommit senast den ${day}. Skicka en påminnelse.`,
    remindLateEstimate: (day: string) =>
      `Svaret borde enligt uppskattningen ha kommit senast den ${day}. Skicka en påminnelse.`,
    remindPartLate: (day: string) =>
      `Hela svaret borde ha kommit senast den ${day}. Be med en påminnelse om det som saknas.`,
    remind: 'Be med en påminnelse om det som saknas i svaret.',
    clarify: 'Svara med en precisering, så kan din begäran behandlas.',
    identify: 'Svara på frågan. Berätta bara det som behövs.',
    insist:
      'Du behöver inte gå med på det. Upprepa din begäran med en påminnelse. Tidsfristen löper hela tiden.',
    check:
      'Läs svaret. Om du fick det du bad om, markera begäran som avslutad. Om något saknas, skicka en påminnelse.',
    complainLate: 'Inte heller påminnelsen har besvarats. Du kan lämna in klagomål till dataombudsmannen.',
    complain: 'Om du inte nöjer dig med svaret kan du lämna in klagomål till dataombudsmannen.',
    waitAuthority: 'Vänta på dataombudsmannens avgörande. Det kan ta ungefär ett år.',
    waitAuthorityUntil: (day: string) =>
      `Vänta. Dataombudsmannen ska senast den ${day} berätta hur ärendet fortskrider. Avgörandet kan ta ungefär ett år.`,
    waitAuthorityOver: (day: string) =>
      `Dataombudsmannen skulle senast den ${day} ha berättat hur ärendet fortskrider. Om du inte har hört något, fråga byrån. Du kan också föra ärendet till förvaltningsdomstolen.`,
    none: 'Du behöver inte göra något.',
  },
  stepButtons: {
    send: 'Öppna och skicka',
    remind: 'Skriv en påminnelse',
    clarify: 'Skriv en precisering',
    identify: 'Skriv ett svar',
    insist: 'Skriv en påminnelse',
    check: 'Markera som avslutad',
    complain: 'Skriv ett klagomål',
  },

  /** What happened, as a row of the timeline. */
  events: {
    sent: {
      email: 'Skickad per e-post',
      letter: 'Skickad som brev',
      trackedLetter: 'Skickad som spårbart brev',
      hand: 'Lämnad personligen',
    },
    letterSent: {
      email: (letter: string) => `${letter} skickades per e-post`,
      letter: (letter: string) => `${letter} skickades som brev`,
      trackedLetter: (letter: string) => `${letter} skickades som spårbart brev`,
      hand: (letter: string) => `${letter} lämnades personligen`,
    },
    undelivered: 'Begäran kom i retur och nådde inte fram',
    letterUndelivered: 'Brevet kom i retur och nådde inte fram',
    received: 'Begäran kom fram',
    answered: 'Svaret kom',
    partlyAnswered: 'En del av begäran besvarades',
    refused: 'Begäran avslogs',
    extended: 'Tidsfristen förlängdes',
    clarificationAsked: 'Du ombads precisera din begäran',
    identityAsked: 'Du fick frågor om din identitet',
    idCopyAsked: 'Du ombads lämna en kopia av passet eller identitetskortet',
    formDemanded: 'Du uppmanades använda ett formulär',
    feeAsked: 'Du ombads betala en avgift',
    replied: 'Du svarade på frågan',
    closed: 'Markerad som avslutad',
  },
  /** The same in a word or two, for the drawing. */
  marks: {
    signed: 'undertecknad',
    sent: 'skickad',
    undelivered: 'i retur',
    letterUndelivered: 'brev i retur',
    received: 'framme',
    receivedEstimate: 'framme, uppskattning',
    answered: 'svar',
    partlyAnswered: 'svar på en del',
    refused: 'avslag',
    extended: 'förlängd tid',
    clarificationAsked: 'precisering begärd',
    identityAsked: 'fråga',
    idCopyAsked: 'fråga',
    formDemanded: 'formulär',
    feeAsked: 'avgift',
    replied: 'du svarade',
    closed: 'avslutad',
    reviewed: 'genomgång',
    due: 'sista dag',
    dueEstimate: 'sista dag, uppskattning',
    replyBy: 'påminnelsens dag',
    authorityDue: 'myndighetens dag',
    today: 'i dag',
  },

  /** The letters that follow a request. */
  letters: {
    reminder: {
      name: 'Påminnelse',
      mark: 'påminnelse',
      purpose:
        'När svaret är försenat eller ofullständigt. Den upprepar din begäran, och tidsfristen börjar inte om.',
    },
    clarification: {
      name: 'Precisering',
      mark: 'precisering',
      purpose: 'När du blir ombedd att precisera vad din begäran gäller.',
    },
    identityAnswer: {
      name: 'Svar på frågan om identitet',
      mark: 'ditt svar',
      purpose: 'När du får frågor om din identitet. Du berättar bara det som behövs.',
    },
    withdrawal: {
      name: 'Återtagande av begäran',
      mark: 'återtagande',
      purpose: 'När du inte längre vill ha svar på din begäran eller på en del av den.',
    },
    powerOfAttorney: {
      name: 'Fullmakt',
      mark: 'fullmakt',
      purpose: 'Visar att du får göra begäran för en annan person, som undertecknar den med penna.',
    },
    complaint: {
      name: 'Klagomål till dataombudsmannen',
      mark: 'klagomål',
      purpose:
        'När inget svar kommer eller du inte nöjer dig med det. Brevet innehåller en förteckning över vad som har hänt.',
    },
    complaintNews: {
      name: 'Meddelande om klagomålet',
      mark: 'meddelande',
      purpose:
        'När du har lämnat in klagomål och svaret kommer sent, du vill tillägga något eller återtar klagomålet. Det går till dataombudsmannen.',
    },
  },
} satisfies SameWords<typeof import('../fi/life.ts').life>;

import type { FieldWords } from './field-words.ts';
import { inForm } from './grammar.ts';

/** A letter that says the opposite of what is recorded harms the person: the choice or the record has to change. */
const contradicted = {
  answer:
    'Välj något annat: du har antecknat att svaret har kommit. Du kan ändra anteckningen på begärans sida.',
  reasons:
    'Välj något annat: du har antecknat att skälet angavs. Du kan ändra anteckningen på begärans sida.',
  'no-reasons':
    'Välj något annat: du har antecknat att skälet inte angavs. Du kan ändra anteckningen på begärans sida.',
  'extension-reasons':
    'Välj något annat: du har antecknat att skälet till den förlängda tiden angavs. Du kan ändra anteckningen på begärans sida.',
};

/** The fields of the letters that follow a request, by `letter.field`. */
export const followUpFieldWords: Readonly<Record<string, FieldWords>> = {
  'reminder.situation': {
    label: 'Vad vill du påminna om?',
    missing: 'Välj vad du vill påminna om',
    contradicted,
    options: {
      noAnswer: ['Svaret', 'Inget svar har kommit.'],
      incomplete: ['En del av svaret', 'Svaret kom, men något saknas.'],
      noReasons: ['Skälen', 'Begäran avslogs, och skälet angavs inte.'],
      reasonInsufficient: ['Skälet räcker inte', 'Begäran avslogs, och du godtar inte skälet.'],
      formDemanded: ['Ett formulär krävs', 'Din begäran gäller också utan formulär.'],
      feeAsked: ['En avgift begärs', 'En begäran besvaras vanligen kostnadsfritt.'],
      extensionUnexplained: ['Förlängningen motiverades inte', 'Tiden förlängdes, och skälet angavs inte.'],
    },
  },
  'reminder.missing': {
    label: 'Vad saknas i svaret?',
    hint: 'En sak per rad. Till exempel: en kopia av bedömningarna från coachningen. Bara en lista över kategorier av uppgifter är ingen kopia.',
    missing: 'Skriv vad som saknas i svaret',
  },
  'reminder.reason': {
    label: 'Vilket skäl angavs?',
    hint: 'Om du vill. Skriv det så som det angavs.',
  },
  'reminder.objection': {
    label: 'Varför räcker skälet inte?',
    hint: 'Berätta kort med egna ord. Skriv inte din personbeteckning.',
    missing: 'Skriv varför skälet inte räcker',
  },
  'reminder.replyBy': {
    label: 'Senast vilken dag önskar du svar?',
    hint: 'Två veckor räcker vanligen. Det här är ingen tidsfrist enligt lag.',
    missing: 'Skriv senast vilken dag du önskar svar',
  },

  'clarification.everything': {
    label: 'Begäran gäller alla mina uppgifter',
    hint: 'Välj det här om du inte vill begränsa din begäran. Du behöver inte göra det. En begränsad begäran kan ändå få svar snabbare.',
  },
  'clarification.text': {
    label: 'Vad preciserar du?',
    hint: (short) =>
      `Svara på det som ${inForm(short, 'definite')} frågade. Skriv inte din personbeteckning.`,
    missing: 'Skriv vad du preciserar',
  },

  'identityAnswer.refusesCopy': {
    label: 'Jag skickar ingen kopia av passet eller identitetskortet',
    hint: 'Välj det här om du har blivit ombedd att göra det. Brevet berättar varför ingen kopia behövs.',
  },
  'identityAnswer.text': {
    label: (short) => `Vad kan ${inForm(short, 'definite')} känna igen dig på?`,
    hint: 'Till exempel ett tillfälle som du deltog i eller adressen som meddelandena har kommit till. Skriv inte din personbeteckning.',
    missing: 'Skriv vad du kan kännas igen på',
  },

  'withdrawal.scope': {
    label: 'Vad återtar du?',
    options: { everything: ['Hela begäran'], part: ['Bara en del av begäran'] },
  },
  'withdrawal.part': {
    label: 'Vilken del återtar du?',
    hint: 'Resten av begäran gäller fortfarande.',
    missing: 'Skriv vilken del du återtar',
  },

  'powerOfAttorney.receivesAnswer': {
    label: 'Ombudet får ta emot svaret och uppgifterna',
    hint: 'Om du inte väljer det här begärs svaret till fullmaktsgivaren själv.',
  },
  'powerOfAttorney.withdraws': {
    label: 'Ombudet får återta begäran',
  },
  'powerOfAttorney.complains': {
    label: 'Ombudet får lämna in klagomål till dataombudsmannen',
    hint: 'Om du inte väljer det här lämnar fullmaktsgivaren själv in klagomålet.',
  },
  'powerOfAttorney.validUntil': {
    label: 'Till och med vilken dag gäller fullmakten?',
    hint: 'Skriv så här: 31.5.2026. Tomt betyder att den gäller tills den återkallas.',
  },

  'complaintNews.situation': {
    label: 'Vad vill du meddela?',
    options: {
      more: ['Jag vill tillägga något'],
      answered: ['Jag fick svar efter klagomålet'],
      withdrawn: ['Jag återtar klagomålet'],
    },
  },
  'complaintNews.answeredOn': {
    label: 'Vilken dag fick du svar?',
    hint: 'Skriv så här: 31.5.2026.',
    missing: 'Skriv vilken dag du fick svar',
  },
  'complaintNews.caseNumber': {
    label: 'Ärendenummer',
    hint: 'Numret som byrån har gett, om du vet det.',
  },
  'complaintNews.text': {
    label: 'Vad vill du berätta?',
    hint: 'Till exempel vad som saknas i svaret. Skriv inte din personbeteckning.',
    missing: 'Skriv vad du vill tillägga',
  },

  'complaint.faults': {
    label: 'Vad har gjorts fel enligt dig?',
    hint: 'Välj det som stämmer.',
    missing: 'Välj vad som har gjorts fel',
    contradicted,
    options: {
      noAnswer: ['Begäran har inte besvarats inom tidsfristen'],
      noReasons: ['Begäran avslogs, och skälet angavs inte'],
      refusal: ['Begäran avslogs, fast den borde ha godtagits', 'Berätta nedan varför skälet inte räcker.'],
      incomplete: ['Svaret är ofullständigt'],
      unreadable: ['Svaret går inte att läsa eller förstå'],
      marketing: ['Marknadsföringen har fortsatt trots förbudet'],
      electronicMarketing: ['Elektronisk reklam utan tillstånd', 'Reklam per e-post eller textmeddelande.'],
      identity: ['För många uppgifter har krävts om min identitet'],
      idCopy: ['En kopia av pass eller identitetskort har krävts'],
      form: ['Ett formulär har krävts'],
      fee: ['En avgift har krävts'],
      extension: ['Förlängningen meddelades för sent eller utan skäl'],
      notice: ['Uppgifter saknas i beskrivningen'],
      other: ['Annat', 'Berätta nedan vad.'],
    },
  },
  'complaint.missing': {
    label: 'Vad saknas i svaret?',
    hint: 'Om du vill. En sak per rad.',
  },
  'complaint.description': {
    label: 'Vad har hänt?',
    hint: 'Berätta kort med egna ord. Händelsernas dagar kommer automatiskt med i brevet. Skriv inte personbeteckning eller uppgifter om hälsa.',
    missing: 'Skriv vad som har hänt',
  },
  'complaint.otherProceedings': {
    label: 'Är ärendet anhängigt någon annanstans?',
    hint: 'Till exempel vid en domstol eller en annan myndighet.',
    options: { no: ['Nej'], yes: ['Ja'] },
  },
  'complaint.proceedings': {
    label: 'Var, och i vilket skede?',
    missing: 'Skriv var ärendet är anhängigt',
  },
};

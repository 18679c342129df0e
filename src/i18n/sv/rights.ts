import type { SameWords } from '../shape/same-words.ts';

/** The rights by name. */
export const rightWords = {
  access: {
    wish: 'Jag vill se mina uppgifter',
    meaning: 'Du får veta om dina uppgifter behandlas, och du får en kopia av dem.',
    name: 'begäran om tillgång',
    article: 'artikel\u00a015',
    door: 'Begär att få se dina uppgifter',
  },
  rectification: {
    wish: 'Jag vill rätta eller komplettera en uppgift',
    meaning: 'Det som är fel rättas och det som saknas läggs till.',
    name: 'begäran om rättelse',
    article: 'artikel\u00a016',
    door: 'Rätta en uppgift',
  },
  erasure: {
    wish: 'Jag vill att mina uppgifter raderas',
    meaning: 'Uppgifterna raderas om de inte längre får lagras.',
    name: 'begäran om radering',
    article: 'artikel\u00a017',
    door: 'Begär att dina uppgifter raderas',
    caution: 'Enligt lag kan en del av uppgifterna behöva bevaras.',
  },
  restriction: {
    wish: 'Jag vill att användningen av mina uppgifter pausas',
    meaning: 'Uppgifterna får lagras men inte användas på annat sätt.',
    name: 'begäran om begränsning',
    article: 'artikel\u00a018',
    door: 'Begär att användningen begränsas',
  },
  marketingObjection: {
    wish: 'Sluta skicka mig reklam',
    meaning: 'Företagets direktmarknadsföring upphör i alla kanaler. Du behöver inte ange något skäl.',
    name: 'förbud mot direktmarknadsföring',
    article: 'artikel\u00a021.2',
    door: 'Stoppa marknadsföringen',
  },
  objection: {
    wish: 'Jag invänder mot att mina uppgifter behandlas',
    meaning: 'Behandlingen upphör, om företaget inte visar att dess skäl väger tyngre.',
    name: 'invändning mot behandling',
    article: 'artikel\u00a021.1',
    door: 'Invänd mot behandlingen',
    condition:
      'Du kan invända mot behandling som grundar sig på ett berättigat intresse eller ett allmänt intresse. Behandling som grundar sig på samtycke stoppar du genom att återkalla samtycket.',
  },
  portability: {
    wish: 'Jag vill flytta mina uppgifter någon annanstans',
    meaning: 'Du får de uppgifter som du själv har gett som en fil som ett annat system kan läsa.',
    name: 'begäran om dataportabilitet',
    article: 'artikel\u00a020',
    door: 'Flytta dina uppgifter',
    condition:
      'Rätten gäller uppgifter som behandlas med stöd av samtycke eller avtal. Andra uppgifter får du genom en begäran om tillgång.',
  },
  consentWithdrawal: {
    wish: 'Jag återkallar mitt samtycke',
    meaning: 'Behandling som grundar sig på samtycket upphör genast.',
    name: 'återkallelse av samtycke',
    article: 'artikel\u00a07.3',
    door: 'Återkalla samtycket',
    caution: 'Återkallelsen gäller behandling som du har samtyckt till. Mot annan behandling kan du invända.',
  },
  automatedDecision: {
    wish: 'Jag vill att en människa prövar beslutet',
    meaning:
      'Du får veta om en maskin har fattat beslut om dig, och du kan begära att en människa prövar saken.',
    name: 'begäran som gäller automatiserade beslut',
    article: 'artikel\u00a022',
    door: 'Fråga om automatiserade beslut',
  },
} satisfies SameWords<typeof import('../fi/rights.ts').rightWords>;

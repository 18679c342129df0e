import { inForm, type NameForms } from './grammar.ts';

/** Words of the pages that show how a notice has changed. */
export const versions = {
  /** On the notice's own page. */
  door: 'Aiemmat versiot ja muutokset',
  feed: {
    title: (controller: NameForms) => `${inForm(controller, 'genitive')} selosteiden muutokset`,
    entry: (register: string, day: string) => `${register}: seloste päivitetty ${day}`,
  },
  list: {
    title: (register: string) => `${register}: selosteen versiot`,
    description: (controller: NameForms, register: NameForms) =>
      `${inForm(controller, 'genitive')} ${inForm(register, 'genitive')} selosteen muutokset ja aiemmat versiot.`,
    heading: 'Selosteen versiot',
    lead: (register: NameForms) =>
      `Näin ${inForm(register, 'genitive')} seloste on muuttunut. Aiemmat tekstit pysyvät luettavina.`,
    updated: (day: string) => `Päivitetty ${day}`,
    drawnUp: (day: string) => `Laadittu ${day}`,
    inForce: 'voimassa',
    notInForce: 'ei ole voimassa',
    read: 'Lue seloste',
    readOf: (day: string) => `, päivitetty ${day}`,
    changes: 'Katso muutokset sana sanalta',
    changesOf: (from: string, to: string) => `, ${from}–${to}`,
  },
  past: {
    title: (register: string, day: string) => `${register}: seloste ${day}`,
    description: (controller: NameForms, register: NameForms, day: string) =>
      `${inForm(controller, 'genitive')} ${inForm(register, 'genitive')} aiempi seloste, päivitetty ${day}. Se ei ole enää voimassa.`,
    banner: 'Tämä seloste ei ole voimassa.',
    replaced: (day: string) => `Sen korvasi ${day} päivitetty seloste.`,
    current: 'Lue voimassa oleva seloste',
    all: 'Kaikki versiot',
  },
  changes: {
    title: (register: string, from: string, to: string) => `${register}: muutokset ${from}–${to}`,
    description: (register: NameForms, from: string, to: string) =>
      `Mikä ${inForm(register, 'genitive')} selosteessa muuttui, kun ${from} päivitetyn tekstin korvasi ${to} päivitetty.`,
    heading: 'Mikä selosteessa muuttui',
    lead: (from: string, to: string) =>
      `Vertailussa ovat ${from} ja ${to} päivitetyt tekstit. Tässä ovat vain kohdat, jotka muuttuivat.`,
    toldHeading: 'Lyhyesti',
    legend: 'Sanat, jotka ovat vain toisessa tekstissä, on merkitty näin:',
    legendMark: 'vain tässä tekstissä',
    before: (day: string) => `Ennen: päivitetty ${day}`,
    after: (day: string) => `Jälkeen: päivitetty ${day}`,
    removed: 'Kohta on poistettu.',
    added: 'Kohta on uusi.',
    rewritten: 'Kohta on kirjoitettu uudelleen.',
    unchanged: 'Ennallaan',
    nothing: 'Kohtien teksti on sama. Vain otsikko tai päivät muuttuivat.',
  },
};

import type { SameWords } from '../shape/same-words.ts';
import { inForm, type NameForms } from './grammar.ts';

/** Words of the pages that show how a notice has changed. */
export const versions = {
  /** On the notice's own page. */
  door: 'Tidigare versioner och ändringar',
  feed: {
    title: (controller: NameForms) => `Ändringar i beskrivningarna hos ${inForm(controller, 'definite')}`,
    entry: (register: string, day: string) => `${register}: beskrivningen uppdaterad ${day}`,
  },
  list: {
    title: (register: string) => `${register}: beskrivningens versioner`,
    description: (controller: NameForms, register: NameForms) =>
      `Ändringar i och tidigare versioner av beskrivningen av ${inForm(register, 'definite')} hos ${inForm(controller, 'definite')}.`,
    heading: 'Beskrivningens versioner',
    lead: (register: NameForms) =>
      `Så har beskrivningen av ${inForm(register, 'definite')} ändrats. De tidigare texterna går fortfarande att läsa.`,
    updated: (day: string) => `Uppdaterad ${day}`,
    drawnUp: (day: string) => `Upprättad ${day}`,
    inForce: 'gäller',
    notInForce: 'gäller inte',
    read: 'Läs beskrivningen',
    readOf: (day: string) => `, uppdaterad ${day}`,
    changes: 'Se ändringarna ord för ord',
    changesOf: (from: string, to: string) => `, ${from}–${to}`,
  },
  past: {
    title: (register: string, day: string) => `${register}: beskrivningen ${day}`,
    description: (controller: NameForms, register: NameForms, day: string) =>
      `Tidigare beskrivning av ${inForm(register, 'definite')} hos ${inForm(controller, 'definite')}, uppdaterad ${day}. Den gäller inte längre.`,
    banner: 'Den här beskrivningen gäller inte.',
    replaced: (day: string) => `Den ersattes av beskrivningen som uppdaterades den ${day}.`,
    current: 'Läs beskrivningen som gäller',
    all: 'Alla versioner',
  },
  changes: {
    title: (register: string, from: string, to: string) => `${register}: ändringar ${from}–${to}`,
    description: (register: NameForms, from: string, to: string) =>
      `Vad som ändrades i beskrivningen av ${inForm(register, 'definite')} när texten som uppdaterades den ${from} ersattes av den som uppdaterades den ${to}.`,
    heading: 'Vad som ändrades i beskrivningen',
    lead: (from: string, to: string) =>
      `Här jämförs texterna som uppdaterades den ${from} och den ${to}. Du ser bara de punkter som ändrades.`,
    toldHeading: 'I korthet',
    legend: 'Ord som finns bara i den ena texten är markerade så här:',
    legendMark: 'bara i denna text',
    before: (day: string) => `Före: uppdaterad ${day}`,
    after: (day: string) => `Efter: uppdaterad ${day}`,
    removed: 'Punkten har tagits bort.',
    added: 'Punkten är ny.',
    rewritten: 'Punkten har skrivits om.',
    unchanged: 'Oförändrat',
    nothing: 'Punkternas text är densamma. Bara rubriken eller dagarna ändrades.',
  },
} satisfies SameWords<typeof import('../fi/versions.ts').versions>;

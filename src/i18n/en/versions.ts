import type { SameWords } from '../shape/same-words.ts';
import { inForm, type NameForms } from './grammar.ts';

/** Words of the pages that show how a notice has changed. */
export const versions = {
  /** On the notice's own page. */
  door: 'Earlier versions and changes',
  feed: {
    title: (controller: NameForms) => `Changes to ${inForm(controller, 'name')}’s notices`,
    entry: (register: string, day: string) => `${register}: notice updated on ${day}`,
  },
  list: {
    title: (register: string) => `${register}: versions of the notice`,
    description: (controller: NameForms, register: NameForms) =>
      `Changes to ${inForm(controller, 'name')}’s notice for the ${inForm(register, 'name')}, and its earlier versions.`,
    heading: 'Versions of the notice',
    lead: (register: NameForms) =>
      `This is how the notice for the ${inForm(register, 'name')} has changed. The earlier texts can still be read.`,
    updated: (day: string) => `Updated on ${day}`,
    drawnUp: (day: string) => `Drawn up on ${day}`,
    inForce: 'in force',
    notInForce: 'not in force',
    read: 'Read the notice',
    readOf: (day: string) => `, updated on ${day}`,
    changes: 'See the changes word by word',
    changesOf: (from: string, to: string) => `, ${from} to ${to}`,
  },
  past: {
    title: (register: string, day: string) => `${register}: notice of ${day}`,
    description: (controller: NameForms, register: NameForms, day: string) =>
      `${inForm(controller, 'name')}’s earlier notice for the ${inForm(register, 'name')}, updated on ${day}. It is no longer in force.`,
    banner: 'This notice is not in force.',
    replaced: (day: string) => `It was replaced by the notice updated on ${day}.`,
    current: 'Read the notice in force',
    all: 'All versions',
  },
  changes: {
    title: (register: string, from: string, to: string) => `${register}: changes, ${from} to ${to}`,
    description: (register: NameForms, from: string, to: string) =>
      `What changed in the notice for the ${inForm(register, 'name')} when the text updated on ${from} was replaced by the one updated on ${to}.`,
    heading: 'What changed in the notice',
    lead: (from: string, to: string) =>
      `The texts updated on ${from} and ${to} are compared. Only the sections that changed are shown here.`,
    toldHeading: 'In brief',
    legend: 'Words that are in only one of the texts are marked like this:',
    legendMark: 'only in this text',
    before: (day: string) => `Before: updated on ${day}`,
    after: (day: string) => `After: updated on ${day}`,
    removed: 'The section has been removed.',
    added: 'The section is new.',
    rewritten: 'The section has been rewritten.',
    unchanged: 'Unchanged',
    nothing: 'The text of the sections is the same. Only the heading or the dates changed.',
  },
} satisfies SameWords<typeof import('../fi/versions.ts').versions>;

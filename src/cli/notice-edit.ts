/** A notice's file with a new day, and whether the day in its text was found and changed too. */
interface Redated {
  readonly file: string;
  readonly isDayChanged: boolean;
}

/**
 * The file of a notice with a new `updatedOn` and a sentence on what changes, the newest first; all else stays as it
 * was written. The day in the text is changed where the text opens, before its first section. Throws when the front
 * matter has no `updatedOn` at the start of a line.
 */
export function redateNotice(
  file: string,
  {
    was,
    is,
    sentence,
    writtenDay,
  }: {
    readonly was: string;
    readonly is: string;
    readonly sentence: string;
    readonly writtenDay: (day: string) => string;
  },
): Redated {
  const [, start = '', facts = '', text = ''] = /^(---\r?\n)(.*?\r?\n)(---\r?\n.*)$/s.exec(file) ?? [];
  if (!/^updatedOn:/m.test(facts)) throw new Error('Expected updatedOn in the front matter.');
  const dated = facts.replace(/^updatedOn:[^\r\n]*/m, `updatedOn: '${is}'`);
  const opening = text.slice(0, firstSection(text));
  const at = opening.lastIndexOf(writtenDay(was));
  const isDayChanged = at >= 0;
  const newText = isDayChanged
    ? text.slice(0, at) + writtenDay(is) + text.slice(at + writtenDay(was).length)
    : text;
  return { file: start + withChange(dated, is, sentence) + newText, isDayChanged };
}

function firstSection(text: string): number {
  const at = text.search(/^## /m);
  return at < 0 ? text.length : at;
}

/** The front matter with the sentence as the first of its changes. */
function withChange(facts: string, on: string, sentence: string): string {
  const item = `  - { on: '${on}', text: ${JSON.stringify(sentence)} }\n`;
  const list = /^changes:[^\S\n]*(?:\[\])?[^\S\n]*(?:#[^\n]*)?\r?\n/m.exec(facts);
  if (list) return facts.replace(list[0], `changes:\n${item}`);
  return facts.replace(/^updatedOn:[^\n]*\n/m, (line) => `${line}changes:\n${item}`);
}

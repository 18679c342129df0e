import { formStart as words } from '#words/form-start.ts';
import type { RegisterFacts } from '../../domain/publisher/register-facts.ts';
import type { Right } from '../../domain/rights/right.ts';
import { mentionsOf } from './right-standing.ts';

/** Links to so many sections can be taken in beside each right. */
const MOST = 3;

/** Where the notices mention a right, with links to the sections; or that the law gives it all the same. */
export function RightMentions({
  right,
  registers,
  root,
}: {
  right: Right;
  registers: readonly RegisterFacts[];
  root: string;
}) {
  const mentions = mentionsOf(right, registers);
  if (mentions.length === 0) return <span>{words.choice.lawOnly}</span>;
  if (mentions.length > MOST) return null;
  const link = registers.length > 1 ? words.choice.sectionOf : words.choice.section;
  return (
    <span>
      {mentions.map(({ register: { slug, forms }, anchor, section }, index) => (
        <span key={slug}>
          {index > 0 ? <span>, </span> : null}
          <a href={`${root}selosteet/${slug}/#${anchor}`}>{link(forms, section)}</a>
        </span>
      ))}
    </span>
  );
}

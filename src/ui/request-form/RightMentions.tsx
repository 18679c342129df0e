import type { RegisterFacts } from '../../domain/notice.ts';
import type { Right } from '../../domain/right.ts';
import { form as words } from '../../i18n/fi/form.ts';
import { fillWords } from './problem-message.ts';
import { mentionsOf } from './right-standing.ts';

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
  const link = registers.length > 1 ? words.choice.sectionOf : words.choice.section;
  return (
    <span>
      {mentions.map(({ register: { slug, forms }, section }, index) => (
        <span key={slug}>
          {index > 0 ? <span>, </span> : null}
          <a href={`${root}selosteet/${slug}/#kohta-${section}`}>
            {fillWords(link, { register: forms.genitive, section })}
          </a>
        </span>
      ))}
    </span>
  );
}

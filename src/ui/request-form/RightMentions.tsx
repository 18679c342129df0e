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
  return (
    <span>
      <span>{mentions.length > 1 ? words.choice.inNotices : words.choice.inNotice}</span>
      {mentions.map(({ register: { slug, name }, section }, index) => (
        <span key={slug}>
          <span>{index > 0 ? ` ${words.choice.and} ` : ' '}</span>
          <a href={`${root}selosteet/${slug}/#kohta-${section}`}>
            {fillWords(words.choice.section, { register: name, section })}
          </a>
        </span>
      ))}
    </span>
  );
}

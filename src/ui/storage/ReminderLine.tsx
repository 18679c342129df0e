import { keepingWords } from '#words/keeping.ts';
import type { BackupReminder } from '../../domain/life/backup-reminder.ts';
import '../../styles/parts/backup-reminder.css';

const words = keepingWords.reminder;

/** The reminder to take a copy, with the way there. */
export function ReminderLine({ reminder, href }: { reminder: BackupReminder; href: string }) {
  return (
    <section
      class={reminder === 'urgent' ? 'backup-reminder urgent' : 'backup-reminder'}
      aria-label={words.label}
    >
      <p>
        {words[reminder]}{' '}
        <a class="plain" href={href}>
          {words.link}
        </a>
      </p>
    </section>
  );
}

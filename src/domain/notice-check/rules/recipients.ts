import { type Finding, finding, notApplicable, type Rule } from '../reading/finding.ts';
import { bodyOf, matching, sentencesAbout, sentencesWith } from '../reading/look.ts';
import { renamedCompanies } from '../reading/renamed-companies.ts';

const recipients: Rule = {
  id: 'R-07',
  law: '13(1)(e)',
  level: 'V',
  topics: ['recipient'],
  check(notice, stems): Finding {
    const quoted = sentencesWith(notice, notice.facts.recipients);
    if (notice.facts.recipients.length > 0) return finding('found', quoted);
    const { named, denied, hedged, loose } = stems.recipients;
    const { outside, country } = stems.transfers;
    const about = sentencesAbout(notice, stems, 'recipient').filter(
      ({ folded }) => !outside.test(folded) && !country.test(folded),
    );
    const told = [...matching(about, denied).filter(({ folded }) => !hedged.test(folded))];
    const naming = matching(about, named).filter(({ folded }) => !denied.test(folded));
    if (naming.length + told.length > 0) return finding('found', [...naming, ...told]);
    const open = about.length > 0 ? about : matching(bodyOf(notice), loose);
    return finding(open.length > 0 ? 'unclear' : 'notFound', open);
  },
};

const onBehalf: Rule = {
  id: 'R-08',
  law: '4(9), 4(10)',
  level: 'H',
  check(notice, { recipients: stems }): Finding {
    const denied = matching(bodyOf(notice), stems.noThirdParties);
    if (denied.length === 0) return notApplicable('notDenied');
    const processors = matching(bodyOf(notice), stems.processors);
    if (notice.facts.recipients.length === 0 && processors.length === 0)
      return notApplicable('noRecipients', denied);
    const told = matching(bodyOf(notice), stems.onBehalf);
    if (told.length > 0) return finding('found', told);
    return processors.length > 0
      ? finding('unclear', [...denied.slice(0, 1), ...processors.slice(0, 1)])
      : finding('notFound', denied);
  },
};

const renamed: Rule = {
  id: 'R-33',
  law: '13(1)(e)',
  level: 'H',
  check(notice, _stems, today): Finding {
    const { updatedOn } = notice.facts;
    const found = renamedCompanies(bodyOf(notice), today);
    if (found.length === 0) return finding('clean');
    const sentences = found.map(({ sentence }) => sentence);
    const names = found.map(({ old, now, on }) => `${old} → ${now} (${on.slice(0, 4)})`);
    return found.some(({ on }) => on <= updatedOn)
      ? finding('noticed', sentences, { names })
      : finding('unclear', sentences, { names });
  },
};

export const RECIPIENT_RULES = [recipients, onBehalf, renamed];

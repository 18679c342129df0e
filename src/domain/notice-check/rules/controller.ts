import { type Finding, finding, notApplicable, type Rule } from '../reading/finding.ts';
import {
  affirming,
  bodyOf,
  headingsOf,
  matching,
  paragraphOf,
  sectionsAbout,
  sentencesAbout,
  sentencesWith,
} from '../reading/look.ts';
import { fold } from '../reading/notice-words.ts';

const identity: Rule = {
  id: 'R-01',
  law: '13(1)(a)',
  level: 'V',
  topics: ['controller'],
  check(notice, stems): Finding {
    const { controller, postalAddress, requestEmail, contactPerson } = notice.facts;
    const name = fold(controller);
    const named = [...headingsOf(notice), ...bodyOf(notice)].filter(({ folded }) => folded.includes(name));
    const [first] = named;
    if (!first) return finding('notFound');
    if (postalAddress ?? requestEmail ?? contactPerson?.email) return finding('found', [first]);
    const around = notice.sections.filter(({ sentences }) =>
      sentences.some((sentence) => named.includes(sentence)),
    );
    const places = [...sectionsAbout(notice, stems, 'controller'), ...around].flatMap(
      ({ sentences }) => sentences,
    );
    const near = matching(places, stems.contact);
    if (near.length > 0) return finding('found', [first, ...near.slice(0, 1)]);
    const anywhere = matching(bodyOf(notice), stems.contact);
    return finding(anywhere.length > 0 ? 'unclear' : 'notFound', anywhere);
  },
};

const jointControllers: Rule = {
  id: 'R-02',
  law: '26(2), 13(1)(a)',
  level: 'E',
  check(notice, { joint }): Finding {
    const { controller, jointControllers: partners = [] } = notice.facts;
    const stated = matching(bodyOf(notice), joint.stated);
    if (stated.length === 0 && partners.length === 0) {
      const group = matching(bodyOf(notice), joint.group);
      return group.length > 0 ? finding('unclear', group, { say: 'group' }) : notApplicable('alone');
    }
    const around = stated.flatMap((sentence) => paragraphOf(notice, sentence));
    const others = around.filter(({ text }) => namesAnother(text.replaceAll(controller, '')));
    const isNamed = partners.length > 0 || others.length > 0;
    const shares = matching(around, joint.arrangement);
    if (isNamed && shares.length > 0) return finding('found', [...stated.slice(0, 1), ...shares]);
    return finding(isNamed || shares.length > 0 ? 'unclear' : 'notFound', stated);
  },
};

/** A capital letter that no sentence begins with. */
function namesAnother(text: string): boolean {
  return /(?<=\p{Ll},? )\p{Lu}\p{Ll}+/u.test(text);
}

const officer: Rule = {
  id: 'R-03',
  law: '13(1)(b)',
  level: 'E',
  check(notice, stems): Finding {
    const mentions = matching([...headingsOf(notice), ...bodyOf(notice)], stems.officer);
    if (mentions.length === 0)
      return notice.facts.hasOfficer ? finding('notFound') : notApplicable('unmentioned');
    const sections = notice.sections.filter(
      ({ heading, sentences }) =>
        (heading && mentions.includes(heading)) || sentences.some((sentence) => mentions.includes(sentence)),
    );
    const affirmed = sections.filter(({ sentences }) => {
      const own = matching(sentences, stems.officer);
      return own.length > 0
        ? affirming(own, stems).length > 0
        : affirming(sentences, stems).length === sentences.length;
    });
    if (affirmed.length === 0) return notApplicable('none', mentions);
    const contacts = matching(
      affirmed.flatMap(({ sentences }) => sentences),
      stems.contact,
    );
    if (contacts.length > 0) return finding('found', contacts);
    const anywhere = matching(bodyOf(notice), stems.contact).length > 0;
    return finding(anywhere ? 'unclear' : 'notFound', affirming(mentions, stems));
  },
};

/** An address made of somebody's given name and surname. */
const PERSONAL = /(?<![\p{L}\d.])\p{L}{2,}\.\p{L}{2,}@/u;

const personalMailbox: Rule = {
  id: 'R-32',
  law: '',
  level: 'H',
  check(notice, stems): Finding {
    const { contactPerson, requestEmail } = notice.facts;
    const about = sentencesAbout(notice, stems, 'controller', 'officer');
    const places = about.length > 0 ? about : bodyOf(notice);
    const stated = [contactPerson?.email, requestEmail].flatMap((email) => email ?? []);
    const written =
      stated.length > 0 ? sentencesWith(notice, stated) : places.filter(({ text }) => text.includes('@'));
    if (written.length === 0 && stated.length === 0) return notApplicable('none');
    const personal = written.filter(({ text }) => PERSONAL.test(text));
    return personal.length > 0 ? finding('noticed', personal) : finding('clean');
  },
};

export const CONTROLLER_RULES = [identity, jointControllers, officer, personalMailbox];

import { answerReview } from '#words/answer-review.ts';
import { answerReviewDoor } from '#words/answer-review-door.ts';
import { checkWords } from '#words/check.ts';
import { life } from '#words/life.ts';
import { recordWords } from '#words/record.ts';
import { viewWords } from '#words/request-view.ts';
import { deviceKey, packetOf, recordedRequest } from '../packets.ts';
import { expect } from '../portal.ts';
import * as at from './steps.ts';
import type { WalkTest } from './walk-test.ts';

/** What is read from files that others sent: many letters at once, and an answer. */
export function walkFiles(test: WalkTest): void {
  test('several letters are checked at once, and what joins two of them is told', async ({
    walker,
  }, testInfo) => {
    testInfo.slow();
    const { dataSubject } = recordedRequest('tarkastus');
    const key = await deviceKey(dataSubject.name);
    const letters = await Promise.all(
      ['tarkastus', 'markkinointikielto', 'poisto'].map(async (word, index) => ({
        name: `kirje-${index + 1}.pdf`,
        bytes: await packetOf({ ...recordedRequest(word, `TP-0000-000${index}`), dataSubject }, key),
      })),
    );
    const note = { name: 'muistio.pdf', bytes: Buffer.from('%PDF-1.7 muistio') };
    await walker.open('./tarkista/');
    await walker.waitFor(at.button(checkWords.choose.button));
    await walker.attach(...letters, note);
    await at.sees(walker, checkWords.summary.counts.good(letters.length));
    await at.sees(walker, checkWords.table.sameKey(1));
    await at.expectAccessible(walker);

    await walker.press(at.button('kirje-2.pdf'));
    await at.expectFocus(walker, at.heading('kirje-2.pdf'));
    expect(await walker.textOf(at.region('kirje-2.pdf'))).toContain('TP-0000-0001');
  });

  test('an answer is read beside what was asked, and what is missing is asked for', async ({
    walker,
  }, testInfo) => {
    testInfo.slow();
    await at.restoreOld(walker);
    await walker.press(at.button(viewWords.gotAnswer));
    await walker.choose(at.radio(recordWords.kinds.answered[0]));
    await walker.attach(
      { name: 'vastaus.txt', bytes: Buffer.from('Säilytämme tiedot kolme vuotta.') },
      { name: 'rikki.pdf', bytes: Buffer.from('%PDF-1.7 rikki') },
    );
    await walker.press(at.button(recordWords.save));
    await walker.waitFor(at.heading(life.states.answered));

    await walker.press(at.button(answerReviewDoor.button));
    await at.expectFocus(walker, at.heading(answerReview.heading));
    await at.sees(walker, answerReview.files.read(2));
    await at.sees(walker, answerReview.files.problems.damaged);
    expect(await walker.textOf(at.group('Säilytysaika'))).toContain('Säilytämme tiedot kolme vuotta.');
    await at.expectAccessible(walker);
    await walker.choose(at.radio(answerReview.item.decisions.missing, at.group('Vastaanottajat')));
    await walker.press(at.button(answerReview.result.recordPartly));
    await at.sees(walker, life.states.partlyAnswered);
    await walker.press(at.button(answerReview.result.followUp));
    await walker.waitFor(at.MISSING);
    expect(await walker.valueOf(at.MISSING)).toContain('Vastaanottajat');
  });
}

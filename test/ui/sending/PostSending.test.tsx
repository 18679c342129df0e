import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { sendingWords } from '#words/sending.ts';
import { layOutLetter } from '../../../src/packet/layout/lay-out-letter.ts';
import { type Measures, measuresOf } from '../../../src/packet/layout/measures.ts';
import { SEAL_MAX_LENGTH, sealRequest } from '../../../src/packet/seal/seal.ts';
import { EnvelopeGuide } from '../../../src/ui/sending/EnvelopeGuide.tsx';
import { PostSending } from '../../../src/ui/sending/PostSending.tsx';
import { sealPlaceIn } from '../../../src/ui/sending/seal-place.ts';
import { recordedFile } from '../../packet/recorded-file.ts';
import { key, requestNamed } from '../../packet/seal/sealed.ts';

const words = sendingWords.seal;
const { recipient } = recordedFile.letter;

function sending(seal = recordedFile.seal, drawing = 2): string {
  const signed = {
    id: 'abcdefgh',
    version: 1,
    signedAt: recordedFile.signedAt,
    fileName: 'kirje.pdf',
    pdf: new Uint8Array(),
    messageDigest: 'f'.repeat(64),
    file: { ...recordedFile, seal, drawing },
    values: {},
  } as const;
  return render(<PostSending signed={signed} fileName="kirje.pdf" />);
}

describe('a letter to be posted', () => {
  test('with a paper seal says and shows where it is, what it is for and how to keep it readable', () => {
    const html = sending();
    expect(html).toContain('ensimmäisen sivun oikeassa yläkulmassa');
    expect(html).toContain('ei siirry paperille');
    expect(html).toContain('Henkilöllisyyttäsi se ei todista');
    expect(html).toMatch(/todellisessa koossa.*leimaa, teippaa tai nido/);
    expect(html).toContain(`aria-label="${words.label.head}"`);
    expect(html.indexOf(words.heading)).toBeLessThan(html.indexOf(sendingWords.post.fold));
  });

  test('of the first drawing says that it stands at the end', () => {
    const html = sending(recordedFile.seal, 1);
    expect(html).toContain('viimeisen sivun oikeassa alakulmassa');
    expect(html).toContain(`aria-label="${words.label.end}"`);
  });

  test('without one does not speak of it', () => {
    expect(sending(null)).not.toMatch(/sinet|QR/);
  });
});

describe('the guide sheet', () => {
  test.each([1, 2])('shows on paper where the seal of a letter of drawing %i will be', (drawing) => {
    const place = sealPlaceIn(drawing);
    const html = render(<EnvelopeGuide recipient={recipient} forPaper sealPlace={place} />);
    for (const line of words.onGuide[place.at]) expect(html).toContain(line);
  });

  test.each([
    ['on paper, of a letter without a seal', { forPaper: true }],
    ['on the screen', { sealPlace: sealPlaceIn(2) }],
  ])('shows no seal %s', (_, props) => {
    expect(render(<EnvelopeGuide recipient={recipient} {...props} />)).not.toContain(
      'Paperisinetti on tässä',
    );
  });
});

describe.each([1, 2, 3])('the seal of drawing %i is drawn in the corner that we show,', (drawing) => {
  const { at, x, y, size } = sealPlaceIn(drawing);
  /** A quiet zone is a little narrower around smaller modules. */
  const HAIR = 0.3;

  const cornerOf = (seal: string | null) => {
    const { pages, seal: place } = layOutLetter({ ...recordedFile, seal }, '0000 1111', {
      measure: () => 5,
      measures: measuresOf(drawing) as Measures,
    });
    if (!place) throw new TypeError('Expected a seal.');
    expect(place.page).toBe(at === 'end' ? pages.length - 1 : 0);
    return { left: place.x, top: place.y, right: place.x + place.width, bottom: place.y + place.height };
  };

  test.each(['tarkastus', 'oikaisu', 'poisto', 'markkinointikielto', 'siirto'])('of %s', async (name) => {
    const corner = cornerOf(await sealRequest(requestNamed(name), key));
    const [edge, shown] = at === 'end' ? [corner.bottom, y + size] : [corner.top, y];
    expect(Math.abs(edge - shown)).toBeLessThan(HAIR);
    // At the end a symbol narrower than its note stands above the note's beginning.
    expect(corner.right).toBeGreaterThan(x + size - 3);
    expect(corner.right).toBeLessThanOrEqual(x + size + HAIR);
  });

  test('even when it is as large as it can be', () => {
    const corner = cornerOf('A'.repeat(SEAL_MAX_LENGTH));
    expect(corner.left).toBeGreaterThanOrEqual(x);
    expect(corner.left).toBeLessThan(x + 1);
    expect(corner.top).toBeGreaterThanOrEqual(y - HAIR);
    expect(corner.bottom).toBeLessThanOrEqual(y + size + HAIR);
  });
});

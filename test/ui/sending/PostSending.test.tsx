import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { sendingWords } from '../../../src/i18n/fi/sending.ts';
import { layOutLetter } from '../../../src/packet/lay-out-letter.ts';
import { SEAL_MAX_LENGTH, sealRequest } from '../../../src/packet/seal.ts';
import { EnvelopeGuide } from '../../../src/ui/sending/EnvelopeGuide.tsx';
import { PostSending } from '../../../src/ui/sending/PostSending.tsx';
import { SEAL_PLACE } from '../../../src/ui/sending/seal-place.ts';
import { recordedFile } from '../../packet/recorded-file.ts';
import { key, requestNamed } from '../../packet/sealed.ts';

const words = sendingWords.seal;
const { recipient } = recordedFile.letter;

function sending(seal = recordedFile.seal): string {
  const signed = {
    id: 'abcdefgh',
    version: 1,
    signedAt: recordedFile.signedAt,
    fileName: 'kirje.pdf',
    pdf: new Uint8Array(),
    messageDigest: 'f'.repeat(64),
    file: { ...recordedFile, seal },
    values: {},
  } as const;
  return render(<PostSending signed={signed} fileName="kirje.pdf" />);
}

describe('a letter to be posted', () => {
  test('with a paper seal says and shows where it is, what it is for and how to keep it readable', () => {
    const html = sending();
    expect(html).toContain('viimeisen sivun oikeassa alakulmassa');
    expect(html).toContain('ei siirry paperille');
    expect(html).toContain('Henkilöllisyyttäsi se ei todista');
    expect(html).toMatch(/todellisessa koossa.*leimaa, teippaa tai nido/);
    expect(html).toContain(`aria-label="${words.label}"`);
    expect(html.indexOf(words.heading)).toBeLessThan(html.indexOf(sendingWords.post.fold));
  });

  test('without one does not speak of it', () => {
    expect(sending(null)).not.toMatch(/sinet|QR/);
  });
});

describe('the guide sheet', () => {
  test('shows on paper where the seal of the letter will be', () => {
    const html = render(<EnvelopeGuide recipient={recipient} forPaper hasSeal />);
    for (const line of words.onGuide) expect(html).toContain(line);
  });

  test.each([
    ['on paper, of a letter without a seal', { forPaper: true }],
    ['on the screen, where it is the first page', { hasSeal: true }],
  ])('shows no seal %s', (_, props) => {
    expect(render(<EnvelopeGuide recipient={recipient} {...props} />)).not.toContain(words.onGuide[0]);
  });
});

describe('the seal is drawn in the corner that we show,', () => {
  const cornerOf = (seal: string | null) => {
    const { pages, seal: place } = layOutLetter({ ...recordedFile, seal }, '0000 1111', () => 5);
    if (!place) throw new TypeError('Expected a seal.');
    expect(place.page).toBe(pages.length - 1);
    return { left: place.x, top: place.y, right: place.x + place.width, bottom: place.y + place.height };
  };
  const { x, y, size } = SEAL_PLACE;

  test.each(['tarkastus', 'oikaisu', 'poisto', 'markkinointikielto', 'siirto'])('of %s', async (name) => {
    const corner = cornerOf(await sealRequest(requestNamed(name), key));
    expect(corner.bottom).toBeCloseTo(y + size);
    // A symbol narrower than its note stands above the note's beginning.
    expect(corner.right).toBeGreaterThan(x + size - 3);
    expect(corner.right).toBeLessThanOrEqual(x + size);
  });

  test('even when it is as large as it can be', () => {
    const corner = cornerOf('A'.repeat(SEAL_MAX_LENGTH));
    expect(corner.left).toBeGreaterThanOrEqual(x);
    expect(corner.left).toBeLessThan(x + 1);
    expect(corner.top).toBeGreaterThanOrEqual(y);
  });
});

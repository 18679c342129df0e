import { expect, test } from 'vitest';
import { encodeCanonicalJson } from '../../../src/packet/bytes/canonical-json.ts';

test('the example of RFC 8785 §3.2.2 comes out as §3.2.3 has it', () => {
  const value = {
    // biome-ignore lint/correctness/noPrecisionLoss: the example is about it
    numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
    literals: [null, true, false],
  };
  expect(encodeCanonicalJson(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

test('members are sorted by UTF-16 code units, as in RFC 8785 §3.2.3', () => {
  const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
  const value = Object.fromEntries(names.map((name) => [name, 0]));
  const sorted = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'];
  expect(Object.keys(JSON.parse(encodeCanonicalJson(value)) as object)).toHaveLength(names.length);
  expect(encodeCanonicalJson(value)).toBe(`{${sorted.map((name) => `${JSON.stringify(name)}:0`).join(',')}}`);
});

test('a member that is undefined is left out', () => {
  expect(encodeCanonicalJson({ b: undefined, a: [] })).toBe('{"a":[]}');
});

test.each([['\ud800'], [Number.NaN], [Number.POSITIVE_INFINITY], [() => 0]])('%s is refused', (value) => {
  expect(() => encodeCanonicalJson({ value })).toThrow(expect.objectContaining({ code: 'PACKET_NOT_JSON' }));
});

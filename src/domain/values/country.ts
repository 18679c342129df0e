/** Where the postcode stands after the locality, or below it (UPU S42, the countries' templates). */
const POSTCODE_LAST: ReadonlySet<string> = new Set(
  'AU BD BM BN BR CA FK GB GG GI IE IM IN JE KR LV NP NZ PK PR RU SA SG SH TH TW UA US VN ZA'.split(' '),
);

/** Whether the country's addresses have the postcode after the locality. */
export function isPostcodeLast(country: string): boolean {
  return POSTCODE_LAST.has(country);
}

/** The longest postcode that any country has, in characters, with room for what is written between them. */
const POSTCODE_LENGTH = 12;

/** A postcode as it is written on an envelope; a Finnish one has five digits. */
export function isPostcode(text: string, country: string): boolean {
  if (country === '') return /^\d{5}$/.test(text);
  return text === '' || (text.length <= POSTCODE_LENGTH && /^[A-Z0-9](?:[A-Z0-9 -]*[A-Z0-9])?$/i.test(text));
}

/**
 * The postcode without what people put around it: the country's own code before it and, in a Finnish one, the space of
 * `00 100`. A Finnish one may have Åland's code. `111 51` is written so in other countries and stays, as all that is
 * then no postcode.
 */
export function tidyPostcode(text: string, country: string): string {
  const trimmed = text.trim().replace(/[\u2010-\u2013]/g, '-');
  const bare =
    country === ''
      ? trimmed.replace(/^(?:FI|FIN|AX)\s*-?\s*(?=\d)/i, '').replace(/^(\d\d)\s+(\d{3})$/, '$1$2')
      : trimmed.replace(/\s+/g, ' ').replace(isPostcodeLast(country) ? /^(?!)/ : ownPrefix(country), '');
  return isPostcode(bare, country) ? bare : text;
}

function ownPrefix(country: string): RegExp {
  return new RegExp(`^${country}\\s*-\\s*`, 'i');
}

/** What to do about a problem, by its code; `{label}` is the field's own label. A missing text has its words with the field. */
export const problemWords = {
  missing: 'Täytä kohta ”{label}”',
  'not-email': 'Kirjoita sähköposti muodossa nimi@esimerkki.fi kohtaan ”{label}”',
  'not-day': 'Kirjoita päivä muodossa 31.5.2025 kohtaan ”{label}”',
  'day-past': 'Kirjoita päivä, joka on vielä edessä, kohtaan ”{label}”',
  'days-reversed': 'Kirjoita loppupäivä, joka on alkupäivän jälkeen',
  'not-postcode': 'Kirjoita postinumero viidellä numerolla',
  'too-long': 'Lyhennä kohtaa ”{label}”: siihen mahtuu {max} merkkiä, nyt niitä on {length}',
  character: 'Poista kohdasta ”{label}” merkki {characters}: kirje ei voi näyttää sitä',
  'identity-code': 'Poista henkilötunnus kohdasta ”{label}”. Sitä ei tarvita eikä sitä oteta kirjeeseen.',
  iban: 'Kohdassa ”{label}” näyttää olevan tilinumero. Poista se tai vahvista, että se kuuluu kirjeeseen',
  passport:
    'Kohdassa ”{label}” näyttää olevan passin numero. Poista se tai vahvista, että se kuuluu kirjeeseen',
} as const;

/** What a refused character is called, by the reason. */
export const refusedCharacterWords = {
  control: 'ohjausmerkki {codePoint}',
  direction: 'tekstin suuntaa vaihtava merkki {codePoint}',
  invisible: 'näkymätön merkki {codePoint}',
  surrogate: 'katkennut merkki {codePoint}',
  undrawable: '{character} ({codePoint})',
} as const;

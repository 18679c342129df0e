/** Words about what is put right in a field, with the field's own. */
export const putRightWords = {
  /** What a letter cannot show, by name. */
  found: (characters: string) => `Siinä on ${characters}.`,
  marked: 'Merkit tekstissäsi:',
  repair: 'Korjaa merkit',
  repaired: (what: string) => `Korjattiin: ${what}.`,
  tidied: (before: string) => `Siistittiin. Kirjoitit: ${before}`,
  undo: 'Peru korjaus',
};

/** What a refused character is called, by what can be done about it: one that is seen stands for itself. */
export const refusedCharacterWords = {
  tab: 'sarkain',
  space: 'erikoinen välilyönti',
  lineBreak: 'rivinvaihto',
  hyphen: 'erikoinen yhdysmerkki',
  presentationForm: (character: string) => `erikoismuoto ${character}`,
  invisible: 'näkymätön merkki',
  broken: 'katkennut merkki',
  seen: (character: string) => `”${character}”`,
};

/** What was put in place of a refused character, by its kind. */
export const repairWords = {
  tab: 'sarkain vaihtui väliksi',
  space: 'erikoinen välilyönti vaihtui tavalliseksi',
  lineBreak: 'rivinvaihto vaihtui tavalliseksi tai väliksi',
  hyphen: 'yhdysmerkki vaihtui tavalliseksi',
  presentationForm: 'erikoismuoto vaihtui tavallisiksi kirjaimiksi',
  invisible: 'näkymätön merkki jäi pois',
};

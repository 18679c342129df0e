/** The last lines of a build: what came of it, and what its publisher can do next. */
export const building = {
  done: (files: number, size: string, pages: number) =>
    `Valmis: dist/, ${files} tiedostoa, ${size}, joista sivuja ${pages}.`,
  megabytes: (text: string) => `${text} Mt`,
  register: (slug: string, updated: string, past: number) =>
    `  ${slug}: päivitetty ${updated}${past === 0 ? '' : past === 1 ? ', yksi aiempi versio' : `, ${past} aiempaa versiota`}`,
  uris: 'Osoitteet, jotka voit ilmoittaa, kun rekisteröidyt digilompakon luottavaksi osapuoleksi:',
  supportUri: (address: string) => `  supportURI: ${address}`,
  privacyPolicy: (slug: string, address: string) => `  privacyPolicy (${slug}): ${address}`,
  withoutPortalUrl: (file: string) =>
    `Kun kirjoitat portaalin osoitteen tiedostoon ${file} (portalUrl), saat lisäksi: syötteen muutoksista (muutokset.atom), otsaketiedostot oikealle kansiolle, sivulle 404 linkit ja kirjeisiin osoitteen, jossa ne voi tarkistaa.`,
  securityExpires: (day: string) =>
    `security.txt vanhenee ${day}. Rakenna ja julkaise portaali uudelleen ennen sitä.`,
  originRoot:
    'Kansio dist/origin-root/ kuuluu palvelimen juureen. Kopioi sen sisältö sinne vain, jos koko palvelin on sinun.',
};

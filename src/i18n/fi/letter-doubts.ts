import { writtenDay } from './grammar.ts';

/** What the reader of a letter has to know besides whether it is whole, and what to do about it. */
export const doubtWords = {
  'other-controller': ({ name }: { name: string }) =>
    `Kirje on osoitettu toiselle yritykselle: ${name}. Kerro lähettäjälle, että se tuli väärään paikkaan.`,
  'controller-name': ({ name }: { name: string }) => `Kirjeessä yrityksen nimi on ${name}.`,
  'unknown-register': ({ name }: { name: string }) => `Täällä ei ole selostetta rekisteristä ”${name}”.`,
  'unknown-notice': ({ name, updatedOn }: { name: string; updatedOn: string }) =>
    `Selosteesta ”${name}” ei ole täällä sitä versiota (${writtenDay(updatedOn)}), johon kirje viittaa.`,
  'same-reference': ({ row }: { row: number }) =>
    `Sama viite, eri avain kuin rivillä ${row}: kysy pyytäjältä, kumpi kirje on hänen.`,
  'same-email': ({ row }: { row: number }) =>
    `Sama sähköposti, eri avain kuin rivillä ${row}: kysy pyytäjältä, ovatko molemmat hänen.`,
  'same-name': ({ row }: { row: number }) =>
    `Sama nimi, eri avain kuin rivillä ${row}: varmista, onko pyytäjä sama.`,
  'follows-same-key': ({ row }: { row: number }) => `Jatkaa rivin ${row} kirjettä, ja avain on sama.`,
  'follows-other-key': ({ row }: { row: number }) =>
    `Jatkaa rivin ${row} kirjettä, mutta avain on eri: kysy pyytäjältä.`,
  'follows-other-letter': ({ row }: { row: number }) =>
    `Rivillä ${row} on sama viite kuin kirjeessä, jota tämä jatkaa, mutta kirje on toinen: kysy pyytäjältä.`,
  'follows-missing': ({ reference }: { reference: string }) =>
    `Aikaisempi kirje ${reference} ei ole taulukossa.`,
  'dates-apart': ({ createdOn, signedOn }: { createdOn: string; signedOn: string }) =>
    `Kirje on päivätty ${writtenDay(createdOn)} mutta allekirjoitettu ${writtenDay(signedOn)}.`,
  'mixed-scripts': ({ name, letters }: { name: string; letters: readonly string[] }) =>
    `Nimessä ”${name}” on eri aakkostojen kirjaimia (${letters.join(' ')}). Nimi voi olla toinen kuin miltä se näyttää.`,
  'reply-elsewhere': ({ email }: { email: string }) =>
    `Vastaus pyydetään osoitteeseen ${email}, joka ei ole tunnetuissa osoitteissa.`,
  'reply-unknown': ({ email }: { email: string }) =>
    `Vastaus pyydetään osoitteeseen ${email}. Kirjeessä ei ole osoitetta, josta pyytäjä jo tunnetaan.`,
};

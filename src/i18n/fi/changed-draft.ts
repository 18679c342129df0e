/** That a notice has changed since a draft was begun, in the list and in the form. */
export const changedDraft = {
  text: (register: string, day: string) =>
    `${register}: seloste on päivitetty ${day}, kun luonnos oli jo aloitettu. Kirjeesi viittaa uuteen selosteeseen.`,
  link: 'Mikä muuttui',
};

/** Words of the step where the person says who they are. */
export const personWords = {
  /** Who acts for another, folded. */
  forAnother: 'Teetkö pyynnön toisen puolesta?',
  /** The fields that few need, folded together. */
  alsoKnown: 'Muuta, josta sinut tunnetaan',
  secretAddress: 'Jos sinulla on turvakielto, anna postilokero tai pyydä vastaus sähköpostiin.',
  secretAddressLink: 'Lisää turvakiellosta',
  noEmail: 'Ei sähköpostia tai tulostinta? Pyynnön voi kirjoittaa myös käsin.',
  noEmailLink: 'Katso, mitä kirjoitat',
  finland: 'Suomi',
};

/** What Finnish publishers call a privacy notice; its name's forms are among the words of a language. */
export const NOTICE_KINDS = ['rekisteriseloste', 'tietosuojaseloste', 'tietosuojailmoitus'] as const;

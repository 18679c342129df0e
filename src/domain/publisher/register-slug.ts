/** What a register's word in addresses may be: it stands in URLs, in packets and in the names of files. */
const SLUG = /^[a-z0-9][a-z0-9-]{0,59}$/;

/** Pages that stand beside the registers' own. */
const TAKEN: readonly string[] = ['vertailu', 'versiot'];

/** Why a folder's name cannot be a register's word. */
type SlugProblem =
  /** It has letters that a packet's schema refuses, so that no letter of the register could be verified. */
  | 'characters'
  /** Another page stands at its address. */
  | 'taken';

/** What is wrong with the folder's name; nothing when it may be a register's word. */
export function problemInSlug(name: string): SlugProblem | undefined {
  if (!SLUG.test(name)) return 'characters';
  return TAKEN.includes(name) ? 'taken' : undefined;
}

/** The nearest word that would do, `jasenrekisteri` for `Jäsenrekisteri`; empty when nothing is left of the name. */
export function suggestSlug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const slug = plain.replace(/^-+/, '').slice(0, 60).replace(/-+$/, '');
  return TAKEN.includes(slug) ? `${slug}-rekisteri` : slug;
}

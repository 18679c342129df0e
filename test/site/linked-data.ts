import jsonld, { type Quad } from 'jsonld';
import VOCABULARY from '../../src/site/dpv-terms.json' with { type: 'json' };

export type { Quad };

/** Where the file stands that the tests read. */
export const FILE = 'https://a.example/tietosuoja/selosteet/rekisteri/seloste.jsonld';

/** The file's statements, as a processor by others reads them; it may fetch nothing. */
export async function statementsIn(data: object): Promise<Quad[]> {
  return await jsonld.toRDF(JSON.parse(JSON.stringify(data)), {
    base: FILE,
    documentLoader: (url) => Promise.reject(new Error(`Expected no context from elsewhere, got ${url}.`)),
  });
}

/** The names in the statements that the pinned list lacks: predicates, classes, datatypes and whatever else is a term. */
export function unknownTerms(statements: readonly Quad[]): string[] {
  const names = statements.flatMap(({ predicate, object }) => [
    predicate.value,
    ...(object.termType === 'NamedNode' ? [object.value] : [object.datatype?.value ?? '']),
  ]);
  return [...new Set(names)].filter((name) => !isKnown(name));
}

const RDF = /^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#(?:type|langString)$/;
const { namespaces, terms } = VOCABULARY;

function isKnown(name: string): boolean {
  if (name === '' || RDF.test(name) || name === `${namespaces.xsd}string`) return true;
  if (name.startsWith('https://a.example/') || name.startsWith('mailto:')) return true;
  if (name.startsWith(namespaces.loc)) return /^[A-Z]{2}$/.test(name.slice(namespaces.loc.length));
  return Object.entries(terms).some(([prefix, list]) =>
    list.some((term) => name === namespaces[prefix as keyof typeof namespaces] + term),
  );
}

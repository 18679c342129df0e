import type { ShippedWork } from './licences.ts';

/**
 * What the pages hold, as CycloneDX 1.6 JSON (ECMA-424): for whoever looks after a portal and wants to hear of a fault
 * in a part of it. It has no serial number and no time, so that the same sources make the same bytes.
 */
export function formatBillOfMaterials(portal: ShippedWork, works: readonly ShippedWork[]): string {
  const byRef = new Map(works.map((work) => [refOf(work), work]));
  const components = [...byRef].sort(([one], [other]) => (one < other ? -1 : 1));
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { ...componentOf(portal), type: 'application' } },
    components: components.map(([, work]) => componentOf(work)),
    dependencies: [{ ref: refOf(portal), dependsOn: components.map(([ref]) => ref) }],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function componentOf(work: ShippedWork) {
  const { name, version, licence, isPackage } = work;
  return {
    type: 'library',
    'bom-ref': refOf(work),
    name,
    ...(version === undefined ? {} : { version }),
    licenses: / (OR|AND|WITH) /.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }],
    ...(isPackage ? { purl: refOf(work) } : {}),
  };
}

/** An npm package's purl (package-url/purl-spec), with the scope's `@` encoded; else the name. */
function refOf({ name, version, isPackage }: ShippedWork): string {
  return isPackage ? `pkg:npm/${name.replace('@', '%40')}@${version}` : name;
}

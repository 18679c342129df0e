import type { Controller } from '../domain/publisher/controller.ts';
import type { Notice } from '../domain/publisher/notice.ts';

type TiltController = Pick<Controller, 'dataProtectionOfficer' | 'portalUrl' | 'postalAddress'>;

/**
 * The members that the Transparency Information Language requires (JSON Schema of May 2023) and no fact of the notice
 * stands behind. Some never have one: a notice says in words what must be given and what follows, not in four answers
 * for each kind of data. A file with invented ones would be untrue, so that none is written while this is not empty.
 */
export function tiltGaps(notice: Notice, controller: TiltController): string[] {
  const { contactPerson: person, transfers } = notice;
  const { dataProtectionOfficer: officer } = controller;
  const grants = (...rights: readonly Notice['rights'][number]['right'][]): boolean =>
    notice.rights.some(({ right }) => rights.includes(right));
  const behind: Readonly<Record<string, boolean>> = {
    'meta.url': controller.portalUrl !== undefined,
    'controller.address': (controller.postalAddress ?? notice.postalAddress) !== undefined,
    'controller.representative': person?.email !== undefined,
    'dataProtectionOfficer.name': officer?.name !== undefined,
    'dataProtectionOfficer.address': officer?.postalAddress !== undefined,
    'dataProtectionOfficer.email': officer?.email !== undefined,
    'dataDisclosed[].category': notice.dataCategories.length > 0,
    // Of several purposes, no fact says which kind of data serves which.
    'dataDisclosed[].purposes': notice.purposes.length === 1,
    'dataDisclosed[].legalBases':
      notice.purposes.length > 0 && notice.purposes.every(({ bases }) => bases.length > 0),
    'dataDisclosed[].recipients[].category': notice.recipients.every(
      ({ category, role }) => category !== undefined || role !== 'notStated',
    ),
    'dataDisclosed[].storage[].temporal[].ttl':
      notice.storage.length > 0 && notice.storage.every(({ period }) => period !== undefined),
    'dataDisclosed[].storage[].aggregationFunction': false,
    'dataDisclosed[].nonDisclosure.legalRequirement': false,
    'dataDisclosed[].nonDisclosure.contractualRegulation': false,
    'dataDisclosed[].nonDisclosure.obligationToProvide': false,
    'dataDisclosed[].nonDisclosure.consequences': notice.provision !== undefined,
    thirdCountryTransfers:
      transfers.stated === 'none' || (transfers.stated === 'yes' && transfers.countries.length > 0),
    'sources[].sources[].publiclyAvailable': false,
    rightToInformation: grants('access'),
    rightToRectificationOrDeletion: grants('rectification', 'erasure'),
    rightToDataPortability: grants('portability'),
    rightToWithdrawConsent: grants('consentWithdrawal'),
    'automatedDecisionMaking.inUse': notice.automated !== undefined,
  };
  return Object.keys(behind).filter((member) => !behind[member]);
}

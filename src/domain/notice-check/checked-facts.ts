import type { Controller } from '../publisher/controller.ts';
import type { Notice } from '../publisher/notice.ts';
import { recipientNames } from '../publisher/recipients.ts';
import { rightEntry } from '../rights/right.ts';
import { formatAddress } from '../values/postal-address.ts';
import type { CheckedFacts } from './reading/checked-notice.ts';

/** What the rules need of the controller. */
type CheckedController = Pick<Controller, 'dataProtectionOfficer' | 'jointControllers'>;

/**
 * What a notice's front matter states, as its rules see it.
 * @param kind What the publisher chose to call its notices, where it did.
 */
export function checkedFacts(
  register: string,
  notice: Notice,
  { dataProtectionOfficer, jointControllers }: CheckedController,
  kind: string | undefined,
): CheckedFacts {
  const { postalAddress, channels, contactPerson, automated } = notice;
  const partners = jointControllers.filter((partner) => (partner.register ?? register) === register);
  return {
    controller: notice.controller,
    ...(postalAddress ? { postalAddress: formatAddress(postalAddress) } : {}),
    ...(channels.email ? { requestEmail: channels.email } : {}),
    ...(contactPerson
      ? {
          contactPerson: {
            name: contactPerson.name,
            ...(contactPerson.email ? { email: contactPerson.email } : {}),
          },
        }
      : {}),
    hasOfficer: dataProtectionOfficer !== undefined,
    jointControllers: partners.map(({ name }) => name),
    recipients: recipientNames(notice.recipients),
    purposes: notice.purposes.map(({ text, bases, specialBases, interest }) => ({
      text,
      bases,
      asksExplicitConsent: specialBases.includes('explicitConsent'),
      ...(interest === undefined ? {} : { interest }),
    })),
    dataCategories: notice.dataCategories,
    sources: notice.sources,
    storage: notice.storage.map(({ text }) => text),
    articles: notice.rights.flatMap(({ right }) => rightEntry(right).articles),
    ...(automated ? { isAutomated: automated.exists } : {}),
    tellsChanges: notice.changes.length > 0,
    ...(kind === undefined ? {} : { kind }),
    updatedOn: notice.updatedOn,
  };
}

import type { Controller } from '../domain/publisher/controller.ts';
import type { Notice } from '../domain/publisher/notice.ts';

/** Whether requests may come by e-mail: to the controller, to its officer, or to an address that a notice gives. */
export function takesEmail(
  { requestEmail, dataProtectionOfficer }: Controller,
  notices: readonly { readonly notice: Pick<Notice, 'channels'> }[],
): boolean {
  const emails = [
    requestEmail,
    dataProtectionOfficer?.email,
    ...notices.map(({ notice }) => notice.channels.email),
  ];
  return emails.some((email) => email !== undefined);
}

import { lockWords as words } from '#words/lock.ts';

/** What a password manager files a passphrase under; without it one portal's is offered for another's. */
export function PassphraseAccount() {
  return <input type="text" class="account" hidden readOnly autocomplete="username" value={words.account} />;
}

/*
 * A shared worker that hands the keys of an opened lock from one page to the next. Only pages of this origin reach it,
 * and each database has its own: its name is the database's. The keys stay in memory, and no script can read them out.
 */

import '../../platform/without-network.ts';
import '../../platform/without-network.ts';
import { whenWiped } from '../medium/wipe-news.ts';
import { keyHolder } from './key-holder.ts';
import type { Vault } from './vault.ts';

/** What a page asks, under a number where it waits for the answer. */
export type HolderOrder =
  | { readonly kind: 'keep'; readonly vault: Vault; readonly idleMinutes: number }
  | { readonly kind: 'take'; readonly number: number; readonly vaultId: string }
  | { readonly kind: 'forget'; readonly number: number }
  | { readonly kind: 'touch' | 'leave' };

/** The answer, or the news that the keys were forgotten because their time was over. */
export type HolderAnswer =
  | {
      readonly number: number;
      readonly vault?: Vault | undefined;
      /** A key of no use: that it arrives shows that keys can cross. */
      readonly proof?: CryptoKey;
    }
  | { readonly news: 'over' };

/** The part of a shared worker's global scope that is used; the DOM's types know a window only. */
interface Scope {
  readonly name: string;
  onconnect: ((event: { readonly ports: readonly MessagePort[] }) => void) | null;
}

/** How often the clock is looked at: a sleeping computer holds timers up, and not the clock. */
const MS_BETWEEN_LOOKS = 5000;

const scope = self as unknown as Scope;
const holder = keyHolder<MessagePort>(Date.now);
const pages = new Set<MessagePort>();
let proof: Promise<CryptoKey> | undefined;

scope.onconnect = ({ ports: [page] }) => {
  if (!page) return;
  pages.add(page);
  page.onmessage = ({ data }: MessageEvent<HolderOrder>) => void answer(page, data);
};

whenWiped(scope.name, () => holder.forget());

setInterval(() => {
  if (!holder.look()) return;
  for (const page of pages) tell(page, { news: 'over' });
}, MS_BETWEEN_LOOKS);

async function answer(page: MessagePort, order: HolderOrder): Promise<void> {
  if (order.kind === 'keep') holder.keep(page, order.vault, order.idleMinutes);
  else if (order.kind === 'touch') holder.touch();
  else if (order.kind === 'take') await handOver(page, order.number, order.vaultId);
  else if (order.kind === 'forget') {
    holder.forget();
    tell(page, { number: order.number });
  } else {
    holder.leave(page);
    pages.delete(page);
  }
}

async function handOver(page: MessagePort, number: number, vaultId: string): Promise<void> {
  proof ??= crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['decrypt']);
  const key = await proof;
  try {
    tell(page, { number, vault: holder.take(page, vaultId), proof: key });
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    // WebKit lets no key into or out of a shared worker.
    tell(page, { number });
  }
}

function tell(page: MessagePort, answer: HolderAnswer): void {
  page.postMessage(answer);
}

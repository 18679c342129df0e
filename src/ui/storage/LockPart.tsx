import { useEffect, useRef } from 'preact/hooks';
import { storageParts } from '#words/storage-parts.ts';
import { LockSettings } from './LockSettings.tsx';
import { LockTurningOn } from './LockTurningOn.tsx';
import type { PartProps } from './StoragePart.tsx';

const words = storageParts.lock;

/**
 * The passphrase lock: turn on, lock now, change, turn off.
 *
 * MUST: say before it is turned on what is gone with a forgotten passphrase, and what it does not guard.
 * MUST NOT: call anything safe.
 */
export function LockPart({ access, status, openBackup }: PartProps) {
  const { lock, refusal } = status;
  const place = useRef<HTMLDivElement>(null);
  const isOn = lock !== undefined;
  const wasOn = useRef(isOn);
  useEffect(() => {
    // The button that was pressed has gone with what it did.
    if (wasOn.current !== isOn) place.current?.querySelector<HTMLElement>('[data-next]')?.focus();
    wasOn.current = isOn;
  }, [isOn]);
  return (
    <div class="storage-form" ref={place}>
      {refusal === 'STORE_LOCKED' ? (
        <p>{words.openFirst}</p>
      ) : isOn ? (
        <LockSettings access={access} />
      ) : (
        <LockTurningOn access={access} openBackup={openBackup} />
      )}
    </div>
  );
}

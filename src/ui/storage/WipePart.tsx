import { useEffect, useRef, useState } from 'preact/hooks';
import { storageParts } from '#words/storage-parts.ts';
import { StoreError } from '../../store/medium/store-error.ts';
import { type Leftovers, wipe } from '../../store/medium/wipe.ts';
import { forgetDevice } from '../doors/store-door.ts';
import { fieldIds } from '../parts/element-ids.ts';
import { OptionCard } from '../parts/OptionCard.tsx';
import type { PartProps } from './StoragePart.tsx';
import '../../styles/parts/problem.css';
import '../../styles/parts/storage-facts.css';

const words = storageParts.wipe;
const CONFIRM = fieldIds('poisto-ymmarran');

/**
 * Deletes everything, and shows that nothing is left. It needs no open store, so it works on a locked or broken one.
 *
 * MUST: say what goes and what stays; offer a copy first; show what the browser found afterwards.
 * MUST NOT: touch another portal's data; rest on one press alone.
 */
export function WipePart({ access, openBackup }: PartProps) {
  const [isSure, setIsSure] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [result, setResult] = useState<Leftovers | 'failed'>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [result]);

  async function wipeAll(): Promise<void> {
    if (isBusy) return;
    setIsAsking(!isSure);
    if (!isSure) {
      document.getElementById(CONFIRM.control)?.focus();
      return;
    }
    setIsBusy(true);
    setResult(await leftAfterWipe());
    setIsBusy(false);
  }

  async function leftAfterWipe(): Promise<Leftovers | 'failed'> {
    try {
      const left = await wipe(access);
      if (isNothing(left)) forgetDevice();
      return left;
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return 'failed';
    }
  }

  if (result && result !== 'failed' && isNothing(result)) {
    return (
      <div class="storage-form">
        <h3 ref={heading} tabIndex={-1}>
          {words.doneHeading}
        </h3>
        {result.isProven ? <Proof left={result} /> : <p>{words.unproven}</p>}
        <p>{words.tabs}</p>
        <p>{words.fresh}</p>
      </div>
    );
  }
  return (
    <form
      class="storage-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void wipeAll();
      }}
    >
      {result ? (
        <div class="conflict">
          <h3 ref={heading} tabIndex={-1}>
            {words.leftHeading}
          </h3>
          {result === 'failed' ? (
            <p>{words.failed}</p>
          ) : (
            <>
              <Proof left={result} />
              <p>{words.leftAdvice}</p>
            </>
          )}
        </div>
      ) : null}
      <p>{words.what}</p>
      <ul>
        {words.list.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
      <p>{words.stays}</p>
      <p>
        <button type="button" class="word" onClick={openBackup}>
          {words.backupFirst}
        </button>
      </p>
      {isAsking && !isSure ? (
        <div class="problem" role="alert" id={CONFIRM.problem}>
          <p>{words.confirmProblem}</p>
        </div>
      ) : null}
      <OptionCard
        type="checkbox"
        id={CONFIRM.control}
        name={CONFIRM.control}
        value="on"
        isChecked={isSure}
        label={words.confirm}
        hasProblem={isAsking && !isSure}
        onChange={setIsSure}
      />
      <p class="buttons">
        <button type="submit" class="button final" aria-disabled={isBusy}>
          {words.button}
        </button>
      </p>
      <p role="status">{isBusy ? words.wiping : null}</p>
    </form>
  );
}

function isNothing({ databases, caches }: Leftovers): boolean {
  return databases.length + caches.length === 0;
}

/** What the browser found afterwards. Keys lie in the database: with it they are gone. */
function Proof({ left: { databases, caches } }: { left: Leftovers }) {
  const rows = { databases, caches, keys: databases };
  return (
    <>
      <p>{words.proof}</p>
      <dl class="storage-facts">
        {(Object.keys(rows) as (keyof typeof rows)[]).map((kind) => (
          <div key={kind}>
            <dt>{words.left[kind]}</dt>
            <dd>{rows[kind].length === 0 ? words.none : words.some(rows[kind])}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

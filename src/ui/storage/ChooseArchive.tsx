import { useRef } from 'preact/hooks';
import { storageWords } from '#words/storage.ts';
import { storageParts } from '#words/storage-parts.ts';
import { fieldIds } from '../parts/element-ids.ts';
import { useFileDrop } from '../parts/use-file-drop.ts';
import type { RestoreActions, RestoreProblem } from './use-restore.ts';
import '../../styles/parts/drop-area.css';
import '../../styles/parts/problem.css';

const words = storageParts.restore;
const CHOOSE = fieldIds('palautus-valitse');

/** The first step of a restoring: takes the file, or says why the last one gave nothing. */
export function ChooseArchive({
  problem,
  actions,
}: {
  problem: RestoreProblem | undefined;
  actions: RestoreActions;
}) {
  const input = useRef<HTMLInputElement>(null);
  const { isOver, listeners } = useFileDrop((dropped) => void actions.choose(dropped?.files ?? []));
  return (
    <div class={isOver ? 'storage-drop over' : 'storage-drop'} {...listeners}>
      {problem ? (
        <div class="problem" role="alert" id={CHOOSE.problem}>
          <p>{problemText(problem)}</p>
          <p class="consequence">{words.nothingChanged}</p>
        </div>
      ) : null}
      <button
        type="button"
        class="button quiet"
        id={CHOOSE.control}
        data-next
        aria-describedby={problem && CHOOSE.problem}
        onClick={() => input.current?.click()}
      >
        {words.button}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".tar,.json,.age,application/json,application/x-tar"
        aria-labelledby={CHOOSE.control}
        onChange={({ currentTarget }) => {
          void actions.choose([...(currentTarget.files ?? [])]);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      <p class="hint">{words.drop}</p>
    </div>
  );
}

function problemText(problem: RestoreProblem): string {
  if (problem === 'several') return words.oneOnly;
  const texts: Readonly<Record<string, string>> = { ...storageWords.refusal, ...words.problems };
  return texts[problem] ?? words.problems['worker-failed'];
}

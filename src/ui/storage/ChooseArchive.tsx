import { storageWords } from '#words/storage.ts';
import { storageParts } from '#words/storage-parts.ts';
import { fieldIds } from '../parts/element-ids.ts';
import { FileButton } from '../parts/FileButton.tsx';
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
  const { isOver, listeners } = useFileDrop((dropped) => void actions.choose(dropped?.files ?? []));
  return (
    <div class={isOver ? 'storage-drop over' : 'storage-drop'} {...listeners}>
      {problem ? (
        <div class="problem" role="alert" id={CHOOSE.problem}>
          <p>{problemText(problem)}</p>
          <p class="consequence">{words.nothingChanged}</p>
        </div>
      ) : null}
      <FileButton
        id={CHOOSE.control}
        describedBy={problem && CHOOSE.problem}
        accept=".tar,.json,.age,application/json,application/x-tar"
        isNext
        onChoose={(files) => void actions.choose(files)}
      >
        {words.button}
      </FileButton>
      <p class="hint">{words.drop}</p>
    </div>
  );
}

function problemText(problem: RestoreProblem): string {
  if (problem === 'several') return words.oneOnly;
  const texts: Readonly<Record<string, string>> = { ...storageWords.refusal, ...words.problems };
  return texts[problem] ?? words.problems['worker-failed'];
}

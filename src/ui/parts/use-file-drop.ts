import { useState } from 'preact/hooks';

/** Whether something is held over a place for files, and what the place's element listens to. */
interface FileDrop {
  readonly isOver: boolean;
  readonly listeners: {
    onDragOver(event: DragEvent): void;
    onDragLeave(): void;
    onDrop(event: DragEvent): void;
  };
}

/** Lets files be dropped on an element. A second way only: the element has a button that does the same. */
export function useFileDrop(onDrop: (dropped: DataTransfer | null) => void): FileDrop {
  const [isOver, setIsOver] = useState(false);
  return {
    isOver,
    listeners: {
      onDragOver(event) {
        // Without this the browser would open what is dropped in the page's place.
        event.preventDefault();
        setIsOver(true);
      },
      onDragLeave: () => setIsOver(false),
      onDrop(event) {
        event.preventDefault();
        setIsOver(false);
        onDrop(event.dataTransfer);
      },
    },
  };
}

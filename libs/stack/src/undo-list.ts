type Undo = () => Promise<void> | void;

/** What has been started, so that it can be stopped in the opposite order, also half-way through starting. */
export interface UndoList {
  add(undo: Undo): void;
  /** Undoes everything that was added so far and is not undone yet; several calls go one after another. */
  unwind(): Promise<void>;
}

export const createUndoList = (): UndoList => {
  const done: Undo[] = [];
  let unwinding: Promise<void> = Promise.resolve();
  const undoAll = async (): Promise<void> => {
    for (let undo = done.pop(); undo !== undefined; undo = done.pop()) await undo();
  };
  return {
    add: (undo) => void done.push(undo),
    unwind: () => (unwinding = unwinding.then(undoAll)),
  };
};

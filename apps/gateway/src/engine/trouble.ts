import type { FetchSelection } from './compile/fetch-selection.ts';
import type { DepartmentError, ErrorPath } from './fetch/department-answer.ts';

/** A selection that never came, and why. */
export interface Loss {
  readonly selection: FetchSelection;
  readonly error: DepartmentError;
}

/** An error of a department, with its path below the object that it was noted at, in keys of the merged data. */
export interface NotedError {
  readonly path: ErrorPath;
  readonly error: DepartmentError;
}

/**
 * What went wrong while an operation was executed, noted at the objects of the merged data that it concerns. Where these stand in the client's
 * answer is found at the end, so that nobody keeps track of paths while all is well. The same is noted once, however often an object was found.
 */
export class Trouble {
  readonly #losses = new Map<object, Loss[]>();
  readonly #errors = new Map<object, NotedError[]>();
  /** Errors that name no place. */
  readonly elsewhere: DepartmentError[] = [];

  lose(object: object, loss: Loss): void {
    const known = this.#losses.get(object);
    if (known === undefined) this.#losses.set(object, [loss]);
    else if (!known.some(({ selection, error }) => selection === loss.selection && error === loss.error)) known.push(loss);
  }

  note(object: object, noted: NotedError): void {
    const known = this.#errors.get(object);
    if (known === undefined) this.#errors.set(object, [noted]);
    else if (!known.some(({ error }) => error === noted.error)) known.push(noted);
  }

  lossesAt(object: object): readonly Loss[] {
    return this.#losses.get(object) ?? [];
  }

  errorsAt(object: object): readonly NotedError[] {
    return this.#errors.get(object) ?? [];
  }

  allErrors(): Iterable<readonly NotedError[]> {
    return this.#errors.values();
  }
}

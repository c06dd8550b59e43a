import type { RequestContext } from '../request-context.ts';
import type { JsonObject } from './compile/json.ts';
import type { VariableTexts } from './compile/request-body.ts';
import { Trouble } from './trouble.ts';

/** One operation while it is executed. */
export class Execution implements VariableTexts {
  readonly request: RequestContext;
  /** What the departments have answered so far, merged; it has more than the client asked for. */
  readonly data: JsonObject = {};
  readonly #variables: Readonly<Record<string, unknown>>;
  readonly #texts = new Map<string, string | undefined>();
  #trouble: Trouble | null = null;

  constructor(request: RequestContext, variables: Readonly<Record<string, unknown>>) {
    this.request = request;
    this.#variables = variables;
  }

  /** A variable is written once, however many fetches use it. */
  textOf(name: string): string | undefined {
    if (this.#texts.has(name)) return this.#texts.get(name);
    const text = JSON.stringify(this.#variables[name]) as string | undefined;
    this.#texts.set(name, text);
    return text;
  }

  /** Null while all is well. */
  get trouble(): Trouble | null {
    return this.#trouble;
  }

  openTrouble(): Trouble {
    this.#trouble ??= new Trouble();
    return this.#trouble;
  }
}

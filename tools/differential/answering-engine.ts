import type { ExecutionResult } from 'graphql';
import type { World } from './graph/world.ts';
import type { GeneratedOperation } from './generate/generate-operation.ts';

/** An engine over the departments of a world. */
export interface AnsweringEngine {
  readonly answer: (operation: GeneratedOperation, world: World) => Promise<EngineAnswer>;
  /** The plan, for people who look for the cause of a difference. */
  readonly explain: (operation: GeneratedOperation) => Promise<string>;
  readonly close: () => Promise<void>;
}

export interface EngineAnswer {
  readonly data: ExecutionResult['data'];
  readonly errors: readonly { readonly path: readonly (string | number)[]; readonly code: string }[];
  /** How many times a department was asked. */
  readonly fetchCount: number;
}

/** What is compared of an error: where, and which kind. */
export const readErrors = (errors: ExecutionResult['errors'] = []): EngineAnswer['errors'] => errors.map(({ path = [], extensions }) => ({ path, code: String(extensions.code) }));

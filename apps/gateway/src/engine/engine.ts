import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { RequestContext } from '../request-context.ts';

/** A parsed and validated operation of a client. */
export interface Operation {
  readonly document: DocumentNode;
  /** The same for the same document: a key for what is worth remembering of it. */
  readonly documentHash: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Answers operations out of the departments. Behind this seam, engines can be exchanged. */
export interface Engine {
  /** What clients may ask. */
  readonly apiSchema: GraphQLSchema;
  readonly supergraphSdl: string;
  /**
   * Never throws for the failure of a department: its fields are null, each with an error at the client's path.
   * Variables that do not fit are answered with errors and without data.
   */
  readonly execute: (operation: Operation, request: RequestContext) => Promise<ExecutionResult>;
  readonly close: () => Promise<void>;
}

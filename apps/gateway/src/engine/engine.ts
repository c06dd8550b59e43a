import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { RequestContext } from '../request-context.ts';

/** A parsed and validated operation of a client. */
export interface Operation {
  readonly document: DocumentNode;
  /** The same for the same document: a key for what is worth remembering of it. */
  readonly documentHash: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What it was validated against: the engine of that schema executes it. Left out: the present one. */
  readonly schema?: GraphQLSchema;
}

/** One fetch of a plan, for people. */
export interface ExplainedFetch {
  readonly kind: 'fetch';
  /** Its number in the order of the plan: the same as in the records of what was measured. */
  readonly number: number;
  readonly department: string;
  /** What the department is asked, as GraphQL. */
  readonly operation: string;
  /** Where its result belongs in the answer; `@` stands for every item of a list. */
  readonly path: readonly string[];
  /** The selection that its representations are made of; null: it fetches root fields. */
  readonly requires: string | null;
}

/** The plan of an operation, for people and their tools. */
export type ExplainedPlan =
  | ExplainedFetch
  | { readonly kind: 'sequence' | 'parallel'; readonly nodes: readonly ExplainedPlan[] }
  /** Followed when the variable is true, or false. */
  | { readonly kind: 'condition'; readonly variable: string; readonly ifTrue: ExplainedPlan | null; readonly ifFalse: ExplainedPlan | null }
  /** Each update of `primary` is completed by `rest`. */
  | { readonly kind: 'subscription'; readonly primary: ExplainedFetch; readonly rest: ExplainedPlan | null };

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
  /**
   * The updates of a subscription, until the department ends its stream or the client goes away. `beginUpdate` gives each update the context in which it
   * is completed by other departments: with a deadline and a record of its own. An update whose root field is lost by an outage is the last one.
   */
  readonly subscribe: (operation: Operation, request: RequestContext, beginUpdate: () => RequestContext) => AsyncGenerator<ExecutionResult, void>;
  /** How an operation would be answered; null: without asking any department. @throws GraphQLError when it cannot be planned */
  readonly explain: (operation: Operation) => Promise<ExplainedPlan | null>;
  /**
   * Plans an operation before it is asked. Of its variables only those of `@skip` and `@include` count; one that is missing has its default, or is false.
   *
   * @throws Error when it cannot be planned
   */
  readonly prepare: (operation: Operation) => Promise<void>;
  /** How many plans are held in memory. */
  readonly countPlans: () => number;
  readonly close: () => Promise<void>;
}

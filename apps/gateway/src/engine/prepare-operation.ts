import { getOperationAST, getVariableValues, GraphQLError, Kind, type OperationDefinitionNode } from 'graphql';
import { compileOperation, type Choices, type CompiledOperation, type Compiler } from './compile/compile-operation.ts';
import type { Operation } from './engine.ts';
import { findConditionVariables } from './plan/client-operation.ts';
import { WeightedCache } from './weighted-cache.ts';

/** The weight is in characters, of which each takes one or two bytes. */
const REMEMBERED = { count: 2_000, weight: 32 * 1_024 * 1_024 };
const MAX_VARIABLE_ERRORS = 5;

/** An operation together with its variables, as the schema reads them. */
export interface PreparedOperation {
  readonly compiled: CompiledOperation;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly isCached: boolean;
}

/** Its errors tell the client what it has to mend. */
export type Preparation = PreparedOperation | { readonly errors: readonly GraphQLError[] };

/** Compiles each operation once for each way in which its variables and the departments' rollouts decide it. */
export class OperationPreparation {
  readonly #compiler: Compiler;
  readonly #labels: ReadonlySet<string>;
  readonly #documents = new WeightedCache<ReadDocument>(REMEMBERED);
  readonly #operations = new WeightedCache<CompiledOperation>(REMEMBERED);
  readonly #running = new Map<string, Promise<CompiledOperation>>();

  /** @param labels those of `@override` that are switched on */
  constructor(compiler: Compiler, labels: ReadonlySet<string>) {
    this.#compiler = compiler;
    this.#labels = labels;
  }

  /** How many operations are compiled. */
  get size(): number {
    return this.#operations.size;
  }

  /** Answers without waiting what is known already. @throws Error, or rejects, when there is no plan for the operation */
  prepare(operation: Operation): Preparation | Promise<Preparation> {
    const read = this.#read(operation);
    if (read === null) return { errors: [callerFault('Name one of the document’s operations as operationName.')] };
    const { errors, coerced } = this.#readVariables(read.definition, operation.variables);
    if (coerced === undefined) return { errors: errors.map(({ message }) => callerFault(message)) };
    const percentage = this.#drawPercentage();
    const key = keyOfVariant(read, coerced, percentage);
    const known = this.#operations.get(key);
    if (known !== undefined) return { compiled: known, variables: coerced, isCached: true };
    const choices: Choices = { conditions: coerced, labels: this.#labels, percentage };
    return this.#compile(key, operation, read, choices).then((compiled) => ({ compiled, variables: coerced, isCached: false }));
  }

  /** Compiles an operation without its variables, but for those that decide what is asked. @throws Error when there is no plan for it */
  async prepareAhead(operation: Operation): Promise<void> {
    const read = this.#read(operation);
    if (read === null) return;
    const conditions = readConditions(read, operation.variables);
    const percentage = this.#drawPercentage();
    const key = keyOfVariant(read, conditions, percentage);
    if (this.#operations.get(key) === undefined) await this.#compile(key, operation, read, { conditions, labels: this.#labels, percentage });
  }

  #read({ document, documentHash, operationName }: Operation): ReadDocument | null {
    const key = operationName === null ? documentHash : `${documentHash}/${operationName}`;
    const known = this.#documents.get(key);
    if (known !== undefined) return known;
    const definition = getOperationAST(document, operationName);
    if (definition === null || definition === undefined) return null;
    const read = { key, definition, conditionVariables: findConditionVariables(document) };
    this.#documents.set(key, read, (document.loc?.end ?? 0) * CHARACTERS_OF_A_TREE);
    return read;
  }

  #readVariables({ variableDefinitions = [] }: OperationDefinitionNode, given: Operation['variables']): ReturnType<typeof getVariableValues> {
    return variableDefinitions.length === 0 ? NO_VARIABLES : getVariableValues(this.#compiler.apiSchema, variableDefinitions, given, { maxErrors: MAX_VARIABLE_ERRORS });
  }

  /** Requests that ask for the same at the same time wait for one plan. */
  #compile(key: string, { document }: Operation, { definition }: ReadDocument, choices: Choices): Promise<CompiledOperation> {
    const running = this.#running.get(key);
    if (running !== undefined) return running;
    const compiling = compileOperation(document, definition, choices, this.#compiler)
      .then((compiled) => {
        this.#operations.set(key, compiled, compiled.size);
        return compiled;
      })
      .finally(() => this.#running.delete(key));
    this.#running.set(key, compiling);
    return compiling;
  }

  /** Where departments roll out to shares of requests: the largest share that this request does not belong to. */
  #drawPercentage(): number {
    const { percentages } = this.#compiler.planner.overrides;
    if (percentages.length === 0) return 0;
    const drawn = Math.random() * 100;
    return Math.max(0, ...percentages.filter((share) => share <= drawn));
  }
}

interface ReadDocument {
  readonly key: string;
  readonly definition: OperationDefinitionNode;
  readonly conditionVariables: readonly string[];
}

const NO_VARIABLES = { coerced: {} } as const;

/** A parsed document takes many times the memory of its text. */
const CHARACTERS_OF_A_TREE = 20;

const keyOfVariant = ({ key, conditionVariables }: ReadDocument, variables: Readonly<Record<string, unknown>>, percentage: number): string => {
  if (conditionVariables.length === 0 && percentage === 0) return key;
  return `${key}/${conditionVariables.map((name) => (variables[name] === true ? '1' : '0')).join('')}/${percentage}`;
};

const readConditions = ({ definition: { variableDefinitions = [] }, conditionVariables }: ReadDocument, given: Operation['variables']): Readonly<Record<string, boolean>> =>
  Object.fromEntries(
    conditionVariables.map((name) => {
      const { defaultValue } = variableDefinitions.find(({ variable }) => variable.name.value === name) ?? {};
      return [name, Object.hasOwn(given, name) ? given[name] === true : defaultValue?.kind === Kind.BOOLEAN && defaultValue.value];
    }),
  );

const callerFault = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

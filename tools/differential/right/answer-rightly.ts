import {
  executeSync,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type OperationDefinitionNode,
} from 'graphql';
import type { Graph } from '../graph/graph.ts';
import { canonical, Fault, type Drawn, type Thing, type World } from '../graph/world.ts';
import { collectFields, type Asked } from './selections.ts';

export type Path = readonly (string | number)[];

/** The answer as the specification and the rules of the platform have it. */
export interface RightAnswer {
  readonly data: Readonly<Record<string, unknown>> | null;
  /** Every error, also those of which an answer may report one alone because a null has swallowed all of them. */
  readonly errors: readonly { readonly path: Path; readonly code: string }[];
  /** The root fields of a mutation, in order. */
  readonly carriedOut: readonly string[];
}

export interface RightQuestion {
  readonly graph: Graph;
  readonly world: World;
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Answers an operation out of a world without any plan: the whole graph as one schema, field by field, written as plainly as the specification.
 * What a department does not know, or cannot tell because it is down, costs its own fields (SHR-10). Null: the variables do not fit.
 */
export const answerRightly = (question: RightQuestion): RightAnswer | null => {
  const operation = getOperationAST(question.document, question.operationName);
  if (operation === null || operation === undefined) throw new Error('the document has no such operation');
  const coerced = getVariableValues(question.graph.apiSchema, operation.variableDefinitions ?? [], question.variables);
  return coerced.coerced === undefined ? null : new Answering(question, operation, coerced.coerced).answer();
};

/** A null for a field that may not be null: the object around it is null instead. */
const BUBBLES = Symbol('bubbles');
type Completed = unknown;

class Answering {
  readonly #question: RightQuestion;
  readonly #operation: OperationDefinitionNode;
  readonly #asked: Asked;
  readonly #errors: { path: Path; code: string }[] = [];
  readonly #carriedOut: string[] = [];

  constructor(question: RightQuestion, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>) {
    const fragments = question.document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : []));
    this.#question = question;
    this.#operation = operation;
    this.#asked = { schema: question.graph.apiSchema, fragments: new Map(fragments), variables };
  }

  answer(): RightAnswer {
    const type = this.#question.graph.apiSchema.getRootType(this.#operation.operation) as GraphQLObjectType;
    const data = this.#completeObject(type, { __typename: type.name, identity: type.name, department: '' }, [this.#operation], []);
    return { data: data === BUBBLES ? null : (data as Readonly<Record<string, unknown>>), errors: this.#errors, carriedOut: this.#carriedOut };
  }

  #completeObject(type: GraphQLObjectType, thing: Thing, nodes: readonly Pick<FieldNode, 'selectionSet'>[], path: Path): Completed {
    const selectionSets = nodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]));
    const object: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    let bubbles = false;
    for (const [name, fieldNodes] of collectFields(this.#asked, type, selectionSets)) {
      const value = this.#answerField(type, thing, fieldNodes, [...path, name]);
      if (value === BUBBLES) bubbles = true;
      else object[name] = value;
    }
    return bubbles ? BUBBLES : object;
  }

  #answerField(type: GraphQLObjectType, thing: Thing, nodes: readonly FieldNode[], path: Path): Completed {
    const [node] = nodes as readonly [FieldNode, ...FieldNode[]];
    const name = node.name.value;
    if (name === '__typename') return type.name;
    if (name === '__schema' || name === '__type') return this.#introspect(node);
    const field = type.getFields()[name];
    if (field === undefined) throw new Error(`the operation is not valid: ${type.name}.${name}`);
    const args = getArgumentValues(field, node, this.#asked.variables);
    return this.#complete(field.type, this.#ask(type, thing, name, args), nodes, path);
  }

  /** A department that has the object at hand answers at once; another one must know the entity first. */
  #ask(type: GraphQLObjectType, thing: Thing, name: string, args: Readonly<Record<string, unknown>>): Drawn {
    const { graph, world } = this.#question;
    const owners = graph.ownersOf(type.name, name);
    if (owners.has(thing.department)) return world.drawField(thing.department, thing, name, args);
    const [owner] = owners;
    if (owner === undefined) throw new Error(`no department has ${type.name}.${name}`);
    if (world.weather.down.includes(owner)) return new Outage(owner);
    if (type.name === 'Mutation') this.#carriedOut.push(`${name}${canonical(args)}`);
    if (thing.department !== '') {
      const reference = world.drawReference(owner, type.name, thing.identity);
      if (reference === 'unknown') return null;
      if (reference === 'fault') return new Fault(thing.identity);
    }
    return world.drawField(owner, thing, name, args);
  }

  #complete(type: GraphQLOutputType, drawn: Drawn, nodes: readonly FieldNode[], path: Path): Completed {
    if (drawn instanceof Error) this.#errors.push({ path, code: drawn.extensions.code });
    if (isNonNullType(type)) {
      const value = drawn instanceof Error ? null : this.#complete(type.ofType, drawn, nodes, path);
      return value === null ? BUBBLES : value;
    }
    if (drawn === null || drawn instanceof Error) return null;
    const value = isListType(type) ? this.#completeList(type.ofType, drawn as readonly Drawn[], nodes, path) : isThing(drawn) ? this.#completeThing(drawn, nodes, path) : drawn;
    return value === BUBBLES ? null : value;
  }

  #completeList(type: GraphQLOutputType, drawn: readonly Drawn[], nodes: readonly FieldNode[], path: Path): Completed {
    const items = drawn.map((item, index) => this.#complete(type, item, nodes, [...path, index]));
    return items.includes(BUBBLES) ? BUBBLES : items;
  }

  #completeThing(thing: Thing, nodes: readonly FieldNode[], path: Path): Completed {
    const type = this.#question.graph.apiSchema.getType(thing.__typename);
    if (!isObjectType(type)) throw new Error(`${thing.__typename} is no object type`);
    return this.#completeObject(type, thing, nodes, path);
  }

  #introspect(node: FieldNode): unknown {
    const selectionSet = { kind: Kind.SELECTION_SET, selections: [node] } as const;
    const definitions = [{ ...this.#operation, selectionSet }, ...this.#asked.fragments.values()];
    const { data } = executeSync({ schema: this.#question.graph.apiSchema, document: { kind: Kind.DOCUMENT, definitions }, variableValues: this.#question.variables });
    return data?.[node.alias?.value ?? node.name.value];
  }
}

/** A field that its department could not answer because it is down. */
class Outage extends Fault {
  override readonly extensions = { code: 'SUBGRAPH_UNAVAILABLE' };
}

const isThing = (drawn: Drawn): drawn is Thing => typeof drawn === 'object' && drawn !== null && 'identity' in drawn;

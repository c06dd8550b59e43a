import { Kind, OperationTypeNode, parse, print, type DocumentNode, type GraphQLObjectType, type OperationDefinitionNode, type SelectionNode } from 'graphql';
import { Random } from '../graph/random.ts';
import { drawDirectives } from './directives.ts';
import { nameFragments } from './fragments.ts';
import { drawIntrospection } from './introspection.ts';
import { SelectionWriter, type Terrain } from './selections.ts';
import { nameNode, selectionSet } from './syntax.ts';
import { drawTwin } from './twins.ts';
import { Variables } from './variables.ts';

/** An operation as a client sends it. */
export interface GeneratedOperation {
  readonly text: string;
  readonly document: DocumentNode;
  /** Given when the document holds several operations. */
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

const MUTATION_CHANCE = 0.15;
const INTROSPECTION_CHANCE = 0.06;
const TWIN_CHANCE = 0.3;
const NAMED_CHANCE = 0.7;
const ROOT_TYPENAME_CHANCE = 0.1;
const FIELD_BUDGETS = [8, 20, 40, 80, 120] as const;
const FRAGMENT_COUNTS = [0, 0, 1, 2, 3] as const;
const SECOND_OPERATION_CHANCE = 0.05;

/** A valid operation over the schema that clients see: the same seed, the same operation. */
export const generateOperation = (terrain: Terrain, seed: number): GeneratedOperation => {
  const random = new Random(seed);
  const variables = new Variables(random);
  const kind = random.chance(MUTATION_CHANCE) ? OperationTypeNode.MUTATION : OperationTypeNode.QUERY;
  const name = random.chance(NAMED_CHANCE) ? 'Generated' : null;
  const operation: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: kind,
    name: name === null ? undefined : nameNode(name),
    selectionSet: selectionSet(writeRoot(terrain, random, variables, kind)),
  };
  const fragmented = nameFragments(
    { kind: Kind.DOCUMENT, definitions: [operation] },
    { schema: terrain.schema, random, count: random.pick(FRAGMENT_COUNTS), drawDirectives: () => drawDirectives(random, variables) },
  );
  const hasSecond = name !== null && random.chance(SECOND_OPERATION_CHANCE);
  const text = `${print(declareVariables(fragmented, variables))}${hasSecond ? '\n\nquery Another {\n  __typename\n}' : ''}`;
  return { text, document: parse(text), operationName: hasSecond || (name !== null && random.chance(0.5)) ? name : null, variables: variables.given };
};

const declareVariables = (document: DocumentNode, { definitions }: Variables): DocumentNode => ({
  ...document,
  definitions: document.definitions.map((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? { ...definition, variableDefinitions: definitions } : definition)),
});

const writeRoot = (terrain: Terrain, random: Random, variables: Variables, kind: OperationTypeNode): readonly SelectionNode[] => {
  const { schema } = terrain;
  const writer = new SelectionWriter(terrain, random, variables, { fields: random.pick(FIELD_BUDGETS) });
  const selections = [...writer.writeRoot(schema.getRootType(kind) as GraphQLObjectType, random.between(1, 4), random.between(3, 10))];
  if (random.chance(TWIN_CHANCE)) selections.push(...drawTwin(selections, { schema, random, kind }));
  if (kind === OperationTypeNode.QUERY && random.chance(INTROSPECTION_CHANCE)) selections.push(...drawIntrospection(random, schema));
  if (random.chance(ROOT_TYPENAME_CHANCE)) selections.unshift(...(parse('{ __typename }', { noLocation: true }).definitions[0] as OperationDefinitionNode).selectionSet.selections);
  return selections;
};

import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, isObjectType, parse, type ConstDirectiveNode, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { resolveReference } from './references.ts';

/** Qinqing's graph as it is committed: what clients see, what engines load, and each department's own schema. */
export interface Graph {
  readonly supergraphSdl: string;
  readonly apiSchema: GraphQLSchema;
  readonly departments: ReadonlyMap<string, GraphQLSchema>;
  /** Which departments answer `Type.field`. */
  readonly ownersOf: (typeName: string, fieldName: string) => ReadonlySet<string>;
  /** The key fields of an entity; empty for a type that is none. */
  readonly keysOf: (typeName: string) => ReadonlySet<string>;
}

const PRELUDE = 'libs/subgraph-server/src/prelude.graphql';

/** @param workspace the root of the repository */
export const readGraph = (workspace: string): Graph => {
  const read = (...path: readonly string[]): string => readFileSync(join(workspace, ...path), 'utf8');
  const names = readdirSync(join(workspace, 'apps')).filter((name) => existsSync(join(workspace, 'apps', name, 'schema.graphql')));
  return createGraph({
    supergraphSdl: read('schema', 'supergraph.graphql'),
    departmentSdls: Object.fromEntries(names.map((name) => [name, `${read(PRELUDE)}\n${read('apps', name, 'schema.graphql')}`])),
  });
};

export interface GraphTexts {
  readonly supergraphSdl: string;
  readonly departmentSdls: Readonly<Record<string, string>>;
}

export const createGraph = ({ supergraphSdl, departmentSdls }: GraphTexts): Graph => {
  const departments = new Map(Object.entries(departmentSdls).map(([name, sdl]) => [name, buildDepartment(name, sdl)]));
  const owners = new Map<string, Set<string>>();
  const keys = new Map<string, Set<string>>();
  for (const [name, schema] of departments) {
    for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
      for (const field of Object.keys(type.getFields())) addTo(owners, `${type.name}.${field}`, name);
      for (const key of readKeys(type)) addTo(keys, type.name, key);
    }
  }
  return {
    supergraphSdl,
    apiSchema: buildASTSchema(transformSupergraphToPublicSchema(parse(supergraphSdl)), { assumeValidSDL: true }),
    departments,
    ownersOf: (typeName, fieldName) => owners.get(`${typeName}.${fieldName}`) ?? new Set(),
    keysOf: (typeName) => keys.get(typeName) ?? new Set(),
  };
};

const buildDepartment = (name: string, sdl: string): GraphQLSchema => {
  const typeDefs = parse(sdl);
  const entities = typeDefs.definitions.flatMap((definition) =>
    (definition.kind === 'ObjectTypeDefinition' || definition.kind === 'ObjectTypeExtension') && (definition.directives ?? []).some(({ name }) => name.value === 'key') ? [definition.name.value] : [],
  );
  return buildSubgraphSchema([{ typeDefs, resolvers: Object.fromEntries(entities.map((type) => [type, { __resolveReference: resolveReference(name, type) }])) as never }]);
};

/** Single fields only: no key of this graph is made of several. */
const readKeys = (type: GraphQLObjectType): readonly string[] =>
  [type.astNode, ...type.extensionASTNodes]
    .flatMap((node) => node?.directives ?? [])
    .filter(({ name }) => name.value === 'key')
    .map(readFieldSet);

const readFieldSet = ({ arguments: given }: ConstDirectiveNode): string => {
  const fields = given?.find(({ name }) => name.value === 'fields')?.value;
  if (fields?.kind !== 'StringValue' || !/^\w+$/.test(fields.value)) throw new Error(`A key of more than one field is not understood here: ${JSON.stringify(fields)}`);
  return fields.value;
};

const addTo = (map: Map<string, Set<string>>, key: string, value: string): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
};

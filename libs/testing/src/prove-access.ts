import { roles, type Caller, type Role } from '@qinqing/caller';
import type { ObjectScope } from '@qinqing/subgraph-server';
import { getNamedType, isCompositeType, isObjectType, isRequiredArgument, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { isAllowed, type FieldAccess } from './access-matrix.ts';
import type { GraphAnswer, TestClient, TestSubgraph } from './test-subgraph.ts';

/** An object of a type, and where it belongs: callers inside and outside of every scope are made from that. */
export interface Specimen {
  readonly reference: Readonly<Record<string, unknown>>;
  readonly place: ObjectScope;
  /** Values of required arguments, as GraphQL text, by field: `{ stateLabel: 'locale: EN' }`. */
  readonly fieldArguments?: Readonly<Record<string, string>>;
}

export interface AccessProof {
  readonly graph: TestSubgraph;
  readonly schema: GraphQLSchema;
  /** The committed matrix. */
  readonly matrix: ReadonlyMap<string, FieldAccess>;
  /** One object for each entity type. */
  readonly specimens: Readonly<Record<string, Specimen>>;
  /** One operation for each root field, as GraphQL text behind `{`, `mutation {` or `subscription {`, e.g. `visitRequest(id: "…") { id }`. */
  readonly rootFields: Readonly<Record<string, string>>;
  readonly now?: Date;
}

/**
 * Drives a real request for every cell role × field, once from inside and once from outside of the object's scope.
 *
 * @returns the cells whose answer is not what the matrix says; an empty list is the proof
 */
export const proveAccess = async (proof: AccessProof): Promise<{ readonly wrong: readonly string[]; readonly cells: number }> => {
  const results = [...(await proveObjects(proof)), ...(await proveRootFields(proof))];
  return { wrong: results.filter((cell) => cell.observed !== cell.expected).map(describeCell), cells: results.length };
};

interface Cell {
  readonly where: string;
  readonly role: Role;
  readonly isInside: boolean;
  readonly expected: boolean;
  readonly observed: boolean;
}

const describeCell = ({ where, role, isInside, expected }: Cell): string =>
  `${role} ${isInside ? 'inside' : 'outside'} of the scope ${expected ? 'should read' : 'must not read'} ${where}`;

const proveObjects = async ({ graph, schema, matrix, specimens, now }: AccessProof): Promise<Cell[]> => {
  const cells: Cell[] = [];
  for (const [typeName, specimen] of Object.entries(specimens)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`${typeName} is no object type`);
    const query = selectEveryField(type, specimen);
    for (const role of roles) {
      for (const isInside of [true, false]) {
        const answer = await graph.as(callerAt(role, specimen.place, isInside), now === undefined ? {} : { now }).run(query, { r: [{ __typename: typeName, ...specimen.reference }] });
        const typeAccess = matrix.get(typeName);
        const isVisible = typeAccess === undefined || isAllowed(typeAccess, role, isInside);
        for (const field of Object.keys(type.getFields())) {
          const where = `${typeName}.${field}`;
          const access = matrix.get(where);
          if (access === undefined) throw new Error(`${where} is missing in the committed access matrix`);
          cells.push({ where, role, isInside, expected: isVisible && isAllowed(access, role, isInside), observed: isRead(answer, field) });
        }
      }
    }
  }
  return cells;
};

const selectEveryField = (type: GraphQLObjectType, specimen: Specimen): string => {
  const fields = Object.values(type.getFields()).map((field) => {
    const given = specimen.fieldArguments?.[field.name];
    if (given === undefined && field.args.some(isRequiredArgument)) throw new Error(`${type.name}.${field.name} has required arguments: give them in the specimen`);
    return `${field.name}${given === undefined ? '' : `(${given})`}${isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''}`;
  });
  return `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type.name} { __typename ${fields.join(' ')} } } }`;
};

const isRead = (answer: GraphAnswer, field: string): boolean => {
  const [entity] = (answer.data?._entities ?? [null]) as (Record<string, unknown> | null)[];
  return entity !== null && entity !== undefined && !answer.errors.some(({ path }) => path?.[2] === field);
};

const proveRootFields = async ({ graph, schema, matrix, rootFields, now }: AccessProof): Promise<Cell[]> => {
  const cells: Cell[] = [];
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    for (const name of Object.keys(root?.getFields() ?? {}).filter((field) => !field.startsWith('_'))) {
      const where = `${root?.name ?? ''}.${name}`;
      const operation = rootFields[where];
      const access = matrix.get(where);
      if (operation === undefined || access === undefined) throw new Error(`${where} needs an operation in the spec and a line in the committed access matrix`);
      for (const role of roles) {
        const client = graph.as(callerAt(role, {}, false), now === undefined ? {} : { now });
        const errors = root === schema.getSubscriptionType() ? await readFirstErrors(client, operation) : (await client.run(`${root === schema.getMutationType() ? 'mutation' : 'query'} { ${operation} }`)).errors;
        const malformed = errors.find(({ path, extensions }) => path === undefined && extensions?.code === 'BAD_USER_INPUT');
        if (malformed !== undefined) throw new Error(`the operation for ${where} is not valid: ${malformed.message}`);
        const isRefused = errors.some(({ path, extensions }) => path?.length === 1 && ['FORBIDDEN', 'UNAUTHENTICATED'].includes(String(extensions?.code)));
        cells.push({ where, role, isInside: false, expected: isAllowed(access, role, false), observed: !isRefused });
      }
    }
  }
  return cells;
};

const readFirstErrors = async (client: TestClient, operation: string): Promise<GraphAnswer['errors']> => {
  const live = await client.subscribe(`subscription { ${operation} }`);
  const { errors = [] } = await live.next();
  await live.stop();
  return errors;
};

const NOWHERE = '00000000-0000-4000-8000-000000000000';

const callerAt = (role: Role, place: ObjectScope, isInside: boolean): Partial<Caller> => ({
  subject: role === 'PUBLIC' ? 'public' : `someone-${role}`,
  roles: [role],
  divisionCode: isInside ? (place.divisionCode ?? null) : '650100',
  unitId: isInside ? (place.unitIds?.[0] ?? NOWHERE) : NOWHERE,
  officerId: isInside ? (place.officerIds?.[0] ?? NOWHERE) : NOWHERE,
  enterpriseIds: isInside && typeof place.enterpriseId === 'string' ? [place.enterpriseId] : [NOWHERE],
  actingFor: isInside ? (place.enterpriseId ?? NOWHERE) : NOWHERE,
});

import { getNamedType, isAbstractType, isNonNullType, isObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { grantsOf, grantsOfType, isOpenToAll, readGrants, type Grant } from './access.ts';

/** The fields that federation itself adds to `Query`: what they lead to is checked where it is resolved. */
const FEDERATION_FIELDS: ReadonlySet<string> = new Set(['_entities', '_service']);

export const isFederationField = (type: GraphQLObjectType, field: string): boolean => type.name === 'Query' && FEDERATION_FIELDS.has(field);

export const isRootType = (schema: GraphQLSchema, type: GraphQLObjectType): boolean =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(type);

/** The object types that a department declares, without those of GraphQL and of federation. */
export const declaredObjectTypes = (schema: GraphQLSchema): readonly GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__') && type.name !== '_Service') as GraphQLObjectType[];

/**
 * Everything about the `@allow` declarations of a schema that must not be built, one sentence each.
 *
 * @param scopedTypes the types for which the department says where one of their objects belongs
 */
export const listDeclarationProblems = (schema: GraphQLSchema, scopedTypes: ReadonlySet<string>): readonly string[] =>
  declaredObjectTypes(schema).flatMap((type) => {
    const isRoot = isRootType(schema, type);
    const fields = Object.values(type.getFields()).filter(({ name }) => !isFederationField(type, name));
    const problems = fields.flatMap((field) => [...(isRoot ? listRootProblems(type, field) : listFieldProblems(type, field)), ...listMixtures(schema, type, field)]);
    const isScoped = !isRoot && [grantsOfType(type), ...fields.map((field) => grantsOf(type, field))].some(needsObject);
    const isPlaceMissing = isScoped && !scopedTypes.has(type.name);
    return isPlaceMissing ? [...problems, `${type.name} has scoped access, but the department's scopes do not say where a ${type.name} belongs`] : problems;
  });

const needsObject = (grants: readonly Grant[]): boolean => grants.some(({ scope }) => scope !== 'ANY');

type Field = GraphQLField<unknown, unknown>;

const listRootProblems = (type: GraphQLObjectType, field: Field): string[] => {
  const grants = grantsOf(type, field);
  if (grants.length === 0) return [undeclared(type, field)];
  return needsObject(grants) ? [`${type.name}.${field.name} belongs to no object: say scope: ANY, and let the operation decide on its rows`] : [];
};

const listFieldProblems = (type: GraphQLObjectType, field: Field): string[] => {
  if (grantsOf(type, field).length === 0) return [undeclared(type, field)];
  const own = readGrants(field.astNode?.directives);
  const isNarrower = own.length > 0 && !covers(own, grantsOfType(type));
  return isNarrower && isNonNullType(field.type)
    ? [`${type.name}.${field.name} may be forbidden on an object that the caller sees: make it nullable, or its loss takes the whole object along`]
    : [];
};

const undeclared = (type: GraphQLObjectType, field: Field): string =>
  `${type.name}.${field.name} declares no @allow, on itself or on its type: say who may read it`;

/** Whether whoever sees an object by `seen` may read a field by `own`. */
const covers = (own: readonly Grant[], seen: readonly Grant[]): boolean =>
  isOpenToAll(own) || (seen.length > 0 && seen.every((grant) => own.some((candidate) => isWider(candidate, grant))));

const isWider = (own: Grant, seen: Grant): boolean =>
  (own.scope === 'ANY' || own.scope === seen.scope) && (own.roles === null || (seen.roles?.every((role) => own.roles?.includes(role)) ?? false));

/** A value of an abstract type is one of several object types, whose objects would each have to be looked at. */
const listMixtures = (schema: GraphQLSchema, type: GraphQLObjectType, field: Field): string[] => {
  const named = getNamedType(field.type);
  if (!isAbstractType(named)) return [];
  const scoped = schema.getPossibleTypes(named).filter((member) => grantsOfType(member).length > 0 && !isOpenToAll(grantsOfType(member)));
  return scoped.length === 0 ? [] : [`${type.name}.${field.name} returns ${named.name}, which mixes scoped types (${scoped.join(', ')}): return them through a field of a result type`];
};

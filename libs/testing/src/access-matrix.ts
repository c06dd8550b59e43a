import type { Role } from '@qinqing/caller';
import { grantsOf, grantsOfType, type AccessScope, type Grant } from '@qinqing/subgraph-server';
import { isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

/** role → scopes in which it may read; `*` stands for every role. */
export type FieldAccess = ReadonlyMap<Role | '*', ReadonlySet<AccessScope>>;

/**
 * What the schema declares, one line a field, for people to review and to commit:
 * `VisitRequest.purpose: REQUESTING_UNIT=OWN_UNIT SERVICE_CENTRE=JURISDICTION`.
 */
export const writeAccessMatrix = (schema: GraphQLSchema): string => {
  const lines = declaredTypes(schema).flatMap((type) => [
    ...(grantsOfType(type).length > 0 && !isRoot(schema, type) ? [`${type.name}: ${writeGrants(grantsOfType(type))}`] : []),
    ...Object.values(type.getFields())
      .filter(({ name }) => !(isRoot(schema, type) && name.startsWith('_')))
      .map((field) => `${type.name}.${field.name}: ${writeGrants(grantsOf(type, field))}`),
  ]);
  return `${lines.sort().join('\n')}\n`;
};

export const readAccessMatrix = (text: string): ReadonlyMap<string, FieldAccess> =>
  new Map(
    text
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .map((line) => {
        const [where = '', grants = ''] = line.split(': ');
        return [where, readFieldAccess(grants)];
      }),
  );

export const isAllowed = (access: FieldAccess, role: Role, isInside: boolean): boolean =>
  [...(access.get(role) ?? []), ...(access.get('*') ?? [])].some((scope) => scope === 'ANY' || isInside);

const declaredTypes = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('_'));

const isRoot = (schema: GraphQLSchema, type: GraphQLObjectType): boolean => [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(type);

const writeGrants = (grants: readonly Grant[]): string =>
  grants
    .flatMap(({ roles, scope }) => (roles ?? ['*' as const]).map((role) => `${role}=${scope}`))
    .sort()
    .join(' ');

const readFieldAccess = (text: string): FieldAccess => {
  const access = new Map<Role | '*', Set<AccessScope>>();
  for (const part of text.trim().split(/\s+/)) {
    const [role, scope] = part.split('=') as [Role | '*', AccessScope];
    access.set(role, (access.get(role) ?? new Set()).add(scope));
  }
  return access;
};

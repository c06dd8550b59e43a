import { type Caller, isInJurisdiction, isRole, type Role, type RoleGroup, roleGroups } from '@qinqing/caller';
import { print, type ConstDirectiveNode, type ConstValueNode, type GraphQLField, type GraphQLObjectType } from 'graphql';

const accessScopes = ['ANY', 'JURISDICTION', 'OWN_UNIT', 'OWN_ENTERPRISE', 'OWN_ASSIGNMENTS'] as const;
export type AccessScope = (typeof accessScopes)[number];

/** One `@allow`: these roles (null: every caller) on the objects of this scope. */
export interface Grant {
  readonly roles: readonly Role[] | null;
  readonly scope: AccessScope;
}

/** Where an object belongs, as far as access is concerned. What is left out belongs to nobody. */
export interface ObjectScope {
  readonly divisionCode?: string | null;
  readonly enterpriseId?: string | null;
  /** The unit itself and its superiors: who works for any of them sees the object as the own unit's. */
  readonly unitIds?: readonly string[];
  /** The officers to whom the object's enterprise is assigned. */
  readonly officerIds?: readonly string[];
}

export const isOpenToAll = (grants: readonly Grant[]): boolean => grants.some(({ roles, scope }) => roles === null && scope === 'ANY');

/** Grants that can be decided without looking at the object, or null when the object matters. */
export const decideWithoutObject = (caller: Caller, grants: readonly Grant[]): boolean | null => {
  const held = grants.filter((grant) => holds(caller, grant));
  if (held.length === 0) return false;
  return held.some(({ scope }) => scope === 'ANY') ? true : null;
};

export const decideWithObject = (caller: Caller, grants: readonly Grant[], object: ObjectScope): boolean =>
  grants.some((grant) => holds(caller, grant) && isWithin(caller, grant.scope, object));

const holds = (caller: Caller, { roles }: Grant): boolean => roles === null || roles.some((role) => caller.roles.includes(role));

const isWithin = (caller: Caller, scope: AccessScope, object: ObjectScope): boolean => {
  switch (scope) {
    case 'ANY':
      return true;
    case 'JURISDICTION':
      return typeof object.divisionCode === 'string' && isInJurisdiction(caller, object.divisionCode);
    case 'OWN_UNIT':
      return caller.unitId !== null && (object.unitIds ?? []).includes(caller.unitId);
    case 'OWN_ENTERPRISE':
      return caller.actingFor !== null && object.enterpriseId === caller.actingFor;
    case 'OWN_ASSIGNMENTS':
      return caller.officerId !== null && (object.officerIds ?? []).includes(caller.officerId);
  }
};

/** Who may see an object of a type at all, wherever the type is declared or extended. */
export const grantsOfType = (type: GraphQLObjectType): readonly Grant[] =>
  [type.astNode, ...type.extensionASTNodes].flatMap((node) => readGrants(node?.directives));

/** The grants that count for a field: its own, else its type's. */
export const grantsOf = (type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): readonly Grant[] => {
  const own = readGrants(field.astNode?.directives);
  return own.length > 0 ? own : grantsOfType(type);
};

/**
 * Reads the `@allow` directives of a type or field.
 *
 * @throws when one names a role or a scope that there is not: GraphQL itself does not look at values within a schema
 */
export const readGrants = (directives: readonly ConstDirectiveNode[] | undefined): readonly Grant[] =>
  (directives ?? [])
    .filter((directive) => directive.name.value === 'allow')
    .map((directive) => ({
      roles: joinRoles(readRoles(argument(directive, 'roles')), readGroup(argument(directive, 'group'))),
      scope: readScope(argument(directive, 'scope')),
    }));

const argument = (directive: ConstDirectiveNode, name: string): ConstValueNode | undefined =>
  directive.arguments?.find((candidate) => candidate.name.value === name)?.value;

const readRoles = (value: ConstValueNode | undefined): readonly Role[] | null => {
  if (value === undefined || value.kind === 'NullValue') return null;
  return (value.kind === 'ListValue' ? value.values : [value]).map(readRole);
};

const readGroup = (value: ConstValueNode | undefined): readonly Role[] | null => {
  if (value === undefined || value.kind === 'NullValue') return null;
  if (value.kind === 'EnumValue' && Object.hasOwn(roleGroups, value.value)) return roleGroups[value.value as RoleGroup];
  throw new Error(`@allow(group: ${print(value)}): that is no RoleGroup`);
};

const joinRoles = (roles: readonly Role[] | null, group: readonly Role[] | null): readonly Role[] | null =>
  roles === null && group === null ? null : [...new Set([...(roles ?? []), ...(group ?? [])])];

const readRole = (value: ConstValueNode): Role => {
  if (value.kind === 'EnumValue' && isRole(value.value)) return value.value;
  throw new Error(`@allow(roles: ${print(value)}): that is no Role`);
};

const readScope = (value: ConstValueNode | undefined): AccessScope => {
  if (value === undefined) return 'JURISDICTION';
  const scope = accessScopes.find((candidate) => value.kind === 'EnumValue' && candidate === value.value);
  if (scope === undefined) throw new Error(`@allow(scope: ${print(value)}): that is no AccessScope`);
  return scope;
};

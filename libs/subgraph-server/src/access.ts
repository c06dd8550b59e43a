import { isInJurisdiction, type Caller, type Role } from '@qinqing/caller';
import type { ConstDirectiveNode, ConstValueNode } from 'graphql';

export type AccessScope = 'ANY' | 'JURISDICTION' | 'OWN_UNIT' | 'OWN_ENTERPRISE' | 'OWN_ASSIGNMENTS';

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

/** Reads the `@allow` directives of a type or field. */
export const readGrants = (directives: readonly ConstDirectiveNode[] | undefined): readonly Grant[] =>
  (directives ?? [])
    .filter((directive) => directive.name.value === 'allow')
    .map((directive) => ({
      roles: readRoles(argument(directive, 'roles')),
      scope: readScope(argument(directive, 'scope')),
    }));

const argument = (directive: ConstDirectiveNode, name: string): ConstValueNode | undefined =>
  directive.arguments?.find((candidate) => candidate.name.value === name)?.value;

const readRoles = (value: ConstValueNode | undefined): readonly Role[] | null => {
  if (value === undefined || value.kind === 'NullValue') return null;
  const values = value.kind === 'ListValue' ? value.values : [value];
  return values.map((role) => (role.kind === 'EnumValue' ? (role.value as Role) : neverRole()));
};

const readScope = (value: ConstValueNode | undefined): AccessScope => (value?.kind === 'EnumValue' ? (value.value as AccessScope) : 'JURISDICTION');

const neverRole = (): never => {
  throw new Error('@allow(roles:) takes enum values of Role');
};

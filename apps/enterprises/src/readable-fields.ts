import { CallerFault } from '@qinqing/caller';
import { decideWithoutObject, readGrants, type AccessScope, type Grant } from '@qinqing/subgraph-server';
import { Kind } from 'graphql';
import type { RequestContext } from './context.ts';
import type { ReadableRows } from './persistence/readable-rows.ts';
import { typeDefs } from './type-defs.ts';

/**
 * On which enterprises the caller may read a field, by the field's own `@allow`: a filter must not tell what the field would
 * not.
 *
 * @throws CallerFault FORBIDDEN when the caller may read it nowhere
 */
export const readableRowsOf = async (field: string, filter: string, { caller, servedSince }: RequestContext): Promise<ReadableRows> => {
  const held = grantsOfField(field).filter((grant) => decideWithoutObject(caller, [grant]) !== false);
  if (held.length === 0) throw new CallerFault('FORBIDDEN', `Your roles (${caller.roles.join(', ')}) do not let you filter by ${filter}.`, { field: filter });
  const isHeld = (scope: AccessScope): boolean => held.some((grant) => grant.scope === scope);
  if (isHeld('ANY')) return 'ALL';
  return {
    divisionCode: isHeld('JURISDICTION') ? caller.divisionCode : null,
    enterpriseId: isHeld('OWN_ENTERPRISE') ? caller.actingFor : null,
    officer: isHeld('OWN_ASSIGNMENTS') && caller.officerId !== null ? { id: caller.officerId, servedSince: await servedSince() } : null,
  };
};

const grantsOfField = (name: string): readonly Grant[] => {
  const field = typeDefs.definitions
    .flatMap((definition) => (definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Enterprise' ? (definition.fields ?? []) : []))
    .find((candidate) => candidate.name.value === name);
  return readGrants(field?.directives);
};

import type { ObjectScope, ScopeTable } from '@qinqing/subgraph-server';
import type { RequestContext } from './context.ts';
import type { Enterprise } from './domain/enterprise.ts';
import type { Officer } from './domain/officer.ts';
import type { OrgUnit } from './domain/org-unit.ts';

/** Whose objects these are, for the `@allow` rules of the schema. */
export const scopes: ScopeTable<RequestContext> = {
  Enterprise: async ({ id, divisionCode }: Enterprise, { caller, loaders }): Promise<ObjectScope> => {
    const officers = caller.officerId === null ? [] : await loaders.servingOfficers.load(id);
    return { divisionCode, enterpriseId: id, officerIds: officers.map(({ officerId }) => officerId) };
  },
  /** An enterprise may know the officers who serve it: the direct line of ENT-06. */
  Officer: async ({ id, divisionCode }: Officer, { caller, loaders }): Promise<ObjectScope> => {
    const serving = caller.actingFor === null ? [] : await loaders.currentAssignments.load(caller.actingFor);
    return { divisionCode, officerIds: [id], enterpriseId: serving.some(({ officerId }) => officerId === id) ? caller.actingFor : null };
  },
  OrgUnit: ({ divisionCode }: OrgUnit): ObjectScope => ({ divisionCode }),
};

import { hasRole, type Caller } from '@qinqing/caller';
import type { VisitPlace } from '../visit-access.ts';
import { unitsOf, type MergeBundle, type WholeBundle } from './bundle.ts';

/** Each unit with its superiors, by the unit's id. */
export type Lineages = ReadonlyMap<string, readonly string[]>;

const lineageOf = (unitId: string, lineages: Lineages): readonly string[] => lineages.get(unitId) ?? [unitId];

/** Whose a merged visit is: all units that come along see it, and the enterprise from the moment on at which it is asked. */
export const bundlePlaceOf = ({ bundle, members }: Pick<WholeBundle, 'members'> & { readonly bundle: Pick<MergeBundle, 'divisionCode' | 'askedAt' | 'enterpriseId'> }, lineages: Lineages, liaisonOfficerId: string | null): VisitPlace => ({
  divisionCode: bundle.divisionCode,
  enterpriseId: bundle.askedAt === null ? null : bundle.enterpriseId,
  unitIds: [...new Set(unitsOf(members).flatMap((unitId) => lineageOf(unitId, lineages)))],
  officerIds: liaisonOfficerId === null ? [] : [liaisonOfficerId],
});

/** For which of the units the caller may speak: the own one, and those below it. */
export const ownUnitsOf = (caller: Caller, { members }: Pick<WholeBundle, 'members'>, lineages: Lineages): readonly string[] => {
  const { unitId: own } = caller;
  return hasRole(caller, 'REQUESTING_UNIT') && own !== null ? unitsOf(members).filter((unitId) => lineageOf(unitId, lineages).includes(own)) : [];
};

import { hasRole, isInJurisdiction, type Caller } from '@qinqing/caller';
import type { Appeal } from './appeal.ts';
import type { AppealParty } from './appeal-actions.ts';

/** Where an appeal belongs, with what the copies of foreign facts add. */
export interface AppealPlace {
  readonly divisionCode: string;
  readonly enterpriseId: string;
  /** The responsible unit and its superiors; empty: nobody is responsible yet. */
  readonly unitIds: readonly string[];
  /** The enterprise's liaison, and the officer who brought the appeal in. */
  readonly officerIds: readonly string[];
}

export const placeOf = (
  appeal: Pick<Appeal, 'divisionCode' | 'enterpriseId' | 'unitId' | 'submittingOfficerId'>,
  unitLineage: readonly string[] | null,
  liaisonOfficerId: string | null,
): AppealPlace => ({
  divisionCode: appeal.divisionCode,
  enterpriseId: appeal.enterpriseId,
  unitIds: unitLineage ?? (appeal.unitId === null ? [] : [appeal.unitId]),
  officerIds: [liaisonOfficerId, appeal.submittingOfficerId].filter((id) => id !== null),
});

/** In which parts the caller takes part in an appeal: a role that is held elsewhere gives none here. */
export const partiesOf = (caller: Caller, place: AppealPlace): readonly AppealParty[] => {
  const isHere = isInJurisdiction(caller, place.divisionCode);
  const parties: (AppealParty | false)[] = [
    hasRole(caller, 'LEGAL_REPRESENTATIVE', 'CLERK') && caller.actingFor !== null && caller.actingFor === place.enterpriseId && 'ENTERPRISE',
    hasRole(caller, 'SERVICE_SPECIALIST') && isHere && 'SPECIALIST',
    hasRole(caller, 'UNIT_HANDLER') && caller.unitId !== null && place.unitIds.includes(caller.unitId) && 'UNIT',
    hasRole(caller, 'LIAISON', 'CHIEF_SERVICE_OFFICER') && caller.officerId !== null && place.officerIds.includes(caller.officerId) && 'LIAISON',
    hasRole(caller, 'DIRECT_LINE_OFFICE') && isHere && 'DIRECT_LINE',
    hasRole(caller, 'JOINT_MEETING_OFFICE') && isHere && 'JOINT_MEETING',
  ];
  return parties.filter((party) => party !== false);
};

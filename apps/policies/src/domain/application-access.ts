import { hasRole, isInJurisdiction, type Caller } from '@qinqing/caller';
import type { ApplicationParty } from './application-actions.ts';
import type { PolicyApplication } from './policy-application.ts';

/** Where an application belongs, with what the copies of foreign facts add. */
export interface ApplicationPlace {
  readonly divisionCode: string;
  readonly enterpriseId: string;
  /** The unit in charge of the project. */
  readonly unitId: string;
  /** That unit first, then its superiors. */
  readonly unitIds: readonly string[];
}

export const placeOf = ({ divisionCode, enterpriseId, unitId }: Pick<PolicyApplication, 'divisionCode' | 'enterpriseId' | 'unitId'>, unitLineage: readonly string[] | null): ApplicationPlace => ({
  divisionCode,
  enterpriseId,
  unitId,
  unitIds: unitLineage ?? [unitId],
});

/** In which parts the caller takes part in an application. Money is paid by the unit in charge itself, and by nobody above it. */
export const partiesOf = (caller: Caller, { divisionCode, enterpriseId, unitId, unitIds }: ApplicationPlace): readonly ApplicationParty[] => {
  const isEnterprise = hasRole(caller, 'LEGAL_REPRESENTATIVE', 'CLERK') && caller.actingFor !== null;
  const parties: (ApplicationParty | false)[] = [
    isEnterprise && caller.actingFor === enterpriseId && 'APPLICANT',
    hasRole(caller, 'APPROVER') && caller.unitId !== null && unitIds.includes(caller.unitId) && 'APPROVER',
    hasRole(caller, 'POLICY_OWNER') && caller.unitId === unitId && 'OWNER',
    isEnterprise && caller.actingFor !== enterpriseId && isInJurisdiction(caller, divisionCode) && 'THIRD_PARTY',
  ];
  return parties.filter((party) => party !== false);
};

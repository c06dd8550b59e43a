import { hasRole, isInJurisdiction, type Caller } from '@qinqing/caller';
import { isReporterProtected, type VisitViolation } from './violation.ts';

/** Whose a record is, with what the copy of the unit adds. */
export interface ViolationPlace {
  readonly divisionCode: string;
  /** Null: the enterprise knows nothing of it. */
  readonly enterpriseId: string | null;
  readonly unitIds: readonly string[];
}

export type ViolationParty = 'CENTRE' | 'UNIT' | 'ENTERPRISE';

export const violationPlaceOf = ({ divisionCode, enterpriseId, isShownToEnterprise, unitId }: VisitViolation, unitLineage: readonly string[] | null): ViolationPlace => ({
  divisionCode,
  enterpriseId: isShownToEnterprise ? enterpriseId : null,
  unitIds: unitLineage ?? [unitId],
});

export const violationPartiesOf = (caller: Caller, { divisionCode, enterpriseId, unitIds }: ViolationPlace): readonly ViolationParty[] => {
  const parties: (ViolationParty | false)[] = [
    hasRole(caller, 'SERVICE_CENTRE') && isInJurisdiction(caller, divisionCode) && 'CENTRE',
    hasRole(caller, 'REQUESTING_UNIT') && caller.unitId !== null && unitIds.includes(caller.unitId) && 'UNIT',
    hasRole(caller, 'LEGAL_REPRESENTATIVE', 'CLERK') && caller.actingFor !== null && caller.actingFor === enterpriseId && 'ENTERPRISE',
  ];
  return parties.filter((party) => party !== false);
};

/** The unit and the offices above it never read who reported it (VIS-01); the centre does, and who has reported. */
export const canSeeReporter = (caller: Caller, violation: VisitViolation, place: ViolationPlace): boolean =>
  !isReporterProtected(violation) || violationPartiesOf(caller, place).some((party) => party !== 'UNIT');

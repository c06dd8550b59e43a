import { hasRole, isInJurisdiction, type Caller } from '@qinqing/caller';

/** Where a record, list entry, repair or dispute belongs, with what the copies of foreign facts add. */
export interface CreditPlace {
  readonly divisionCode: string;
  readonly enterpriseId: string;
  /** The deciding unit first, then its superiors: they read, but only the unit itself decides. */
  readonly unitIds: readonly string[];
}

/** Who takes part: the enterprise, the authority that decided (认定单位), the credit administrator of the jurisdiction (信用主管). */
export type CreditParty = 'ENTERPRISE' | 'AUTHORITY' | 'ADMINISTRATOR';

export const partiesOf = (caller: Caller, place: CreditPlace): readonly CreditParty[] => {
  const parties: (CreditParty | false)[] = [
    hasRole(caller, 'LEGAL_REPRESENTATIVE', 'CLERK') && caller.actingFor !== null && caller.actingFor === place.enterpriseId && 'ENTERPRISE',
    hasRole(caller, 'LISTING_AUTHORITY') && caller.unitId !== null && caller.unitId === place.unitIds[0] && 'AUTHORITY',
    hasRole(caller, 'CREDIT_ADMINISTRATOR') && isInJurisdiction(caller, place.divisionCode) && 'ADMINISTRATOR',
  ];
  return parties.filter((party) => party !== false);
};

/** Parties, and superiors of the authority. */
export const canRead = (caller: Caller, place: CreditPlace): boolean =>
  partiesOf(caller, place).length > 0 || (hasRole(caller, 'LISTING_AUTHORITY') && caller.unitId !== null && place.unitIds.includes(caller.unitId));

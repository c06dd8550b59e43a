import { hasRole, isInJurisdiction, type Caller } from '@qinqing/caller';
import { isKeptSecret } from './inspections/inspection.ts';
import { isKeptFromUnit } from './programmes/visit-programme.ts';
import type { VisitParty } from './visit-actions.ts';
import type { VisitRequest } from './visit-request.ts';

/** Where a request belongs, with what the copies of foreign facts add. */
export interface VisitPlace {
  readonly divisionCode: string;
  /** Null until the enterprise was asked. */
  readonly enterpriseId: string | null;
  readonly unitIds: readonly string[];
  readonly officerIds: readonly string[];
}

type PlacedRequest = Pick<VisitRequest, 'announcement' | 'askedAt' | 'divisionCode' | 'enterpriseId' | 'isPicked' | 'state' | 'unitId'>;

/** An enterprise sees a request once it is asked; before, the request does not exist for it. */
export const placeOf = (
  request: PlacedRequest,
  unitLineage: readonly string[] | null,
  liaisonOfficerId: string | null,
): VisitPlace => ({
  divisionCode: request.divisionCode,
  enterpriseId: request.askedAt === null ? null : request.enterpriseId,
  unitIds: isKeptFromUnit(request) ? [] : (unitLineage ?? [request.unitId]),
  officerIds: liaisonOfficerId === null || isKeptSecret(request) ? [] : [liaisonOfficerId],
});

/** In which parts the caller takes part in a visit. */
export const partiesOf = (caller: Caller, place: VisitPlace): readonly VisitParty[] => {
  const parties: (VisitParty | false)[] = [
    hasRole(caller, 'SERVICE_CENTRE') && isInJurisdiction(caller, place.divisionCode) && 'CENTRE',
    hasRole(caller, 'REQUESTING_UNIT') && caller.unitId !== null && place.unitIds.includes(caller.unitId) && 'UNIT',
    isOwnEnterprise(caller, place) && 'ENTERPRISE',
    hasRole(caller, 'GOVERNMENT_OFFICE') && isInJurisdiction(caller, place.divisionCode) && 'OFFICE',
  ];
  return parties.filter((party) => party !== false);
};

/** Only the service centre of the district and the enterprise itself know of refusals (§0.1, VIS-08). */
export const canSeeRefusals = (caller: Caller, place: VisitPlace): boolean =>
  partiesOf(caller, place).some((party) => party === 'CENTRE' || party === 'ENTERPRISE');

const isOwnEnterprise = (caller: Caller, { enterpriseId }: VisitPlace): boolean =>
  hasRole(caller, 'LEGAL_REPRESENTATIVE', 'CLERK') && caller.actingFor !== null && caller.actingFor === enterpriseId;

import { creditStandingChanged, type CreditStandingState, type NewEvent } from '@qinqing/events';
import type { CreditStanding } from '../domain/credit-standing.ts';

/** A standing as the other departments are told of it: the whole state at its version. */
export const toStandingEvent = (standing: CreditStanding): NewEvent<CreditStandingState> => ({
  contract: creditStandingChanged,
  subject: standing.enterpriseId,
  stateVersion: standing.version,
  divisionCode: standing.divisionCode,
  occurredAt: standing.changedAt,
  data: {
    enterpriseId: standing.enterpriseId,
    score: standing.score,
    level: standing.level,
    taxGrade: standing.taxGrade,
    taxGradeAsOf: standing.taxGradeAsOf,
    customsLevel: standing.customsLevel,
    customsLevelAsOf: standing.customsLevelAsOf,
    listings: standing.listings.map((listing) => ({ ...listing, measureCodes: [...listing.measureCodes] })),
    hasOpenDispute: standing.hasOpenDispute,
  },
});

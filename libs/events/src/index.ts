export { appealChanged, type AppealState } from './appeals.ts';
export type { CloudEvent, DataOf, Department, EventContract, NewEvent } from './contract.ts';
export { consentRevokedEvent, creditStandingChanged, type ConsentRevoked, type CreditStandingState, type Listing } from './credit.ts';
export {
  assignmentChanged,
  enterpriseChanged,
  enterpriseProfileChanged,
  orgUnitChanged,
  type AssignmentState,
  type EnterpriseProfileState,
  type EnterpriseState,
  type OrgUnitState,
  type ProfileFact,
} from './enterprises.ts';
export { fundingGrantedEvent, type FundingGranted } from './policies.ts';
export { visitScheduledEvent, type VisitScheduled } from './visits.ts';

export { appealChanged, type AppealState } from './appeals.ts';
export type { CloudEvent, DataOf, Department, EventContract, NewEvent } from './contract.ts';
export { contracts } from './contracts.ts';
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
export { noticeRequestedBy, visitNoticeRequested, type NoticeRecipient, type NoticeRequested } from './notices.ts';
export { fundingGrantedEvent, type FundingGranted } from './policies.ts';
export { policyReachChanged, serviceFiguresChanged, SMALLEST_RATED_GROUP, type PolicyReach, type ServiceFigures } from './service-figures.ts';
export { protectionDecidedEvent, type ProtectionDecided } from './visit-protection.ts';
export { questionRaisedEvent, type QuestionRaised } from './visit-questions.ts';
export { visitScheduledEvent, type VisitScheduled } from './visits.ts';

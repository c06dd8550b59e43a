import { appealChanged } from './appeals.ts';
import type { EventContract } from './contract.ts';
import { consentRevokedEvent, creditStandingChanged } from './credit.ts';
import { assignmentChanged, enterpriseChanged, enterpriseProfileChanged, orgUnitChanged } from './enterprises.ts';
import { visitNoticeRequested } from './notices.ts';
import { fundingGrantedEvent } from './policies.ts';
import { policyReachChanged, serviceFiguresChanged } from './service-figures.ts';
import { protectionDecidedEvent } from './visit-protection.ts';
import { questionRaisedEvent } from './visit-questions.ts';
import { visitScheduledEvent } from './visits.ts';

/** Everything that departments tell each other (事件契约). */
export const contracts = [
  appealChanged,
  assignmentChanged,
  consentRevokedEvent,
  creditStandingChanged,
  enterpriseChanged,
  enterpriseProfileChanged,
  fundingGrantedEvent,
  orgUnitChanged,
  policyReachChanged,
  protectionDecidedEvent,
  questionRaisedEvent,
  serviceFiguresChanged,
  visitNoticeRequested,
  visitScheduledEvent,
] as readonly EventContract[];

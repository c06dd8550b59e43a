import { appealChanged, type AppealState, type NewEvent } from '@qinqing/events';
import type { Appeal } from './appeal.ts';
import { isOpen } from './appeal-state.ts';

/** What other departments learn of an appeal (诉求开闭状态): that there is one, about what, and whether it is open. Never a rating (§0.1). */
export const toAppealEvent = ({ id, number, enterpriseId, divisionCode, itemCode, questionId, state, submittedAt, updatedAt, version }: Appeal): NewEvent<AppealState> => ({
  contract: appealChanged,
  subject: id,
  stateVersion: version,
  divisionCode,
  occurredAt: updatedAt,
  data: { appealId: id, number, enterpriseId, itemCode, questionId, isOpen: isOpen(state), submittedAt: submittedAt.toISOString() },
});

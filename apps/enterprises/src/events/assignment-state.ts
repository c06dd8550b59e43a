import { publish, type EntityManager } from '@qinqing/database';
import { assignmentChanged, type AssignmentState, type NewEvent } from '@qinqing/events';
import type { Enterprise } from '../domain/enterprise.ts';

/** Who serves an enterprise at a version of it. */
export const toAssignmentState = ({ id, version, divisionCode, updatedAt }: Enterprise, liaisonOfficerId: string | null): NewEvent<AssignmentState> => ({
  contract: assignmentChanged,
  subject: id,
  stateVersion: version,
  divisionCode,
  occurredAt: updatedAt,
  data: { enterpriseId: id, liaisonOfficerId },
});

export const publishAssignment = (manager: EntityManager, enterprise: Enterprise, liaisonOfficerId: string | null, requestId: string): Promise<void> =>
  publish(manager, [toAssignmentState(enterprise, liaisonOfficerId)] as readonly NewEvent[], requestId);

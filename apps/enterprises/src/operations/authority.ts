import { CallerFault, hasRole, isInJurisdiction, type Caller } from '@qinqing/caller';
import type { EntityManager } from '@qinqing/database';
import { mayAct, type Actor, type EnterpriseAction } from '../domain/available-actions.ts';
import type { Assignment } from '../domain/assignment.ts';
import type { Enterprise } from '../domain/enterprise.ts';
import { listCurrentAssignments } from '../persistence/assignments.ts';

/** What the caller is to an enterprise that is served by these officers now. */
export const actorOf = (caller: Caller, enterprise: Pick<Enterprise, 'id' | 'divisionCode'>, serving: readonly Pick<Assignment, 'officerId'>[]): Actor => {
  const isLocal = isInJurisdiction(caller, enterprise.divisionCode);
  return {
    isRepresentative: hasRole(caller, 'LEGAL_REPRESENTATIVE', 'CLERK') && caller.actingFor === enterprise.id,
    isServiceCentre: hasRole(caller, 'SERVICE_CENTRE') && isLocal,
    isDataSteward: hasRole(caller, 'PLATFORM_OPERATOR') && isLocal,
    isServingOfficer: hasRole(caller, 'LIAISON', 'CHIEF_SERVICE_OFFICER') && caller.officerId !== null && serving.some(({ officerId }) => officerId === caller.officerId),
  };
};

/** @throws CallerFault FORBIDDEN when the caller may not do this to this enterprise */
export const authorise = async (manager: EntityManager, caller: Caller, enterprise: Enterprise, action: EnterpriseAction): Promise<void> => {
  const serving = caller.officerId === null ? [] : await listCurrentAssignments(manager, [enterprise.id]);
  if (mayAct(actorOf(caller, enterprise, serving), action)) return;
  const message = `Your roles (${caller.roles.join(', ')}) do not let you do this to this enterprise. Enterprise.availableActions shows what you may do.`;
  throw new CallerFault('FORBIDDEN', message, { field: 'enterpriseId' });
};

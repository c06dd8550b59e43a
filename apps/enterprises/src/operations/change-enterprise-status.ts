import type { EntityManager, OperationResult } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import { hasLeft, isReachable, nextStatuses, type EnterpriseStatus } from '../domain/enterprise-status.ts';
import type { Enterprise } from '../domain/enterprise.ts';
import { publishAssignment } from '../events/assignment-state.ts';
import { publishEnterprise } from '../events/enterprise-state.ts';
import { endAssignments, listCurrentAssignments } from '../persistence/assignments.ts';
import { getEnterprise, saveEnterprise } from '../persistence/enterprises.ts';
import { forgetOrphan } from '../persistence/orphans.ts';
import { endProtection, findActiveProtection } from '../persistence/protections.ts';
import { actOnEnterprise, done, refuse, type EnterpriseInput } from './act-on-enterprise.ts';
import type { EnterpriseNotFound, EnterpriseStatusNotReachable } from './refusals.ts';

export interface ChangeEnterpriseStatusInput extends EnterpriseInput {
  readonly status: EnterpriseStatus;
}

/** Moves an enterprise along the transitions of ENT-01. Who leaves frees its officers and its place on the protection list. */
export const changeEnterpriseStatus = (
  context: RequestContext,
  input: ChangeEnterpriseStatusInput,
): Promise<OperationResult<Enterprise, EnterpriseNotFound | EnterpriseStatusNotReachable>> =>
  actOnEnterprise<Enterprise, EnterpriseStatusNotReachable>(context, {
    mutation: 'changeEnterpriseStatus',
    action: 'CHANGE_STATUS',
    input,
    decide: async (manager, enterprise) => {
      const { status: from } = enterprise;
      if (!isReachable(from, input.status)) return refuse({ kind: 'EnterpriseStatusNotReachable', from, allowed: nextStatuses(from) });
      const isReleased = hasLeft(input.status) && (await release(manager, enterprise, context));
      const saved = await saveEnterprise(manager, enterprise, { status: input.status }, context.now);
      await publishEnterprise(manager, saved, context.requestId);
      if (isReleased) await publishAssignment(manager, saved, null, context.requestId);
      return done(saved);
    },
    readAgain: getEnterprise,
  });

/** @returns true when the enterprise had a liaison */
const release = async (manager: EntityManager, { id }: Enterprise, { caller, now, today }: RequestContext): Promise<boolean> => {
  const assignments = await listCurrentAssignments(manager, [id]);
  await endAssignments(manager, assignments, now, now);
  await forgetOrphan(manager, id);
  const protection = await findActiveProtection(manager, id);
  if (protection !== null) await endProtection(manager, protection, { until: today, endedBy: caller.subject, consentedBy: null });
  return assignments.some(({ kind }) => kind === 'LIAISON');
};

import { CallerFault, isInJurisdiction } from '@qinqing/caller';
import { type EntityManager, isUuid, LostRace, type OperationResult } from '@qinqing/database';
import { resolveSettings } from '@qinqing/subgraph-server';
import type { RequestContext } from '../context.ts';
import type { Assignment, AssignmentTrigger } from '../domain/assignment.ts';
import type { Enterprise } from '../domain/enterprise.ts';
import { decideLiaison, isAboveSoftLoad, type LiaisonDecision, type LiaisonLimits } from '../domain/liaison-assignment.ts';
import type { Officer } from '../domain/officer.ts';
import { publishAssignment } from '../events/assignment-state.ts';
import { countLoads, endAssignments, findAssignment, listCurrentAssignments, takePlace } from '../persistence/assignments.ts';
import { getEnterprise, saveEnterprise } from '../persistence/enterprises.ts';
import { findOfficer } from '../persistence/organisation.ts';
import { forgetOrphan } from '../persistence/orphans.ts';
import { readText } from '../read-input.ts';
import { settings } from '../settings.ts';
import { actOnEnterprise, refuse, type EnterpriseInput } from './act-on-enterprise.ts';
import type { EnterpriseHasLeft, EnterpriseNotFound, HandOverTooEarly, LiaisonUnchanged, OfficerInactive, OfficerLoadReached, OfficerNotFound } from './refusals.ts';

export interface AssignLiaisonInput extends EnterpriseInput {
  readonly officerId: string;
  readonly trigger: AssignmentTrigger;
  readonly reason: string;
  /** Null: from now on. */
  readonly validFrom?: Date | null;
}

export interface AssignedLiaison {
  readonly enterprise: Enterprise;
  readonly assignment: Assignment;
  /** Null: the officer's load is within the soft limit. */
  readonly warning: { readonly load: number; readonly softLoad: number } | null;
}

type Refusal = EnterpriseHasLeft | OfficerNotFound | OfficerInactive | OfficerLoadReached | LiaisonUnchanged | HandOverTooEarly;

/** Gives an enterprise its primary liaison, or hands it over without a gap (ENT-05, ENT-18). */
export const assignLiaison = (context: RequestContext, input: AssignLiaisonInput): Promise<OperationResult<AssignedLiaison, Refusal | EnterpriseNotFound>> => {
  const { now } = context;
  const reason = readText('reason', input.reason, { to: 200 });
  const validFrom = input.validFrom ?? now;
  if (validFrom > now) throw new CallerFault('BAD_USER_INPUT', '"validFrom" lies in the future. Record an assignment when it begins, or later.', { field: 'validFrom' });
  return actOnEnterprise<AssignedLiaison, Refusal>(context, {
    mutation: 'assignLiaison',
    action: 'ASSIGN_LIAISON',
    input,
    decide: async (manager, enterprise) => {
      const officer = isUuid(input.officerId) ? await findOfficer(manager, input.officerId) : null;
      if (officer === null || !isInJurisdiction(context.caller, officer.divisionCode)) return refuse({ kind: 'OfficerNotFound' });
      const limits = await readLimits(manager, officer, context.today);
      const current = await findLiaison(manager, enterprise.id);
      const load = (await countLoads(manager, [officer.id], 'LIAISON')).get(officer.id) ?? 0;
      const decision = decideLiaison({ status: enterprise.status, officer, current, load, limits, validFrom });
      if (decision.kind !== 'ASSIGN') return refuse(toRefusal(decision));

      if (current !== null) await endAssignments(manager, [current], validFrom, now);
      const record = { validFrom, trigger: input.trigger, reason, recordedBy: context.caller.subject, recordedAt: now };
      const assignment = await takePlace(manager, { kind: 'LIAISON', enterpriseId: enterprise.id, officerId: officer.id, ...record }, limits.hardCap);
      if (assignment === null) throw new LostRace('the place was taken meanwhile');
      await forgetOrphan(manager, enterprise.id);
      const saved = await saveEnterprise(manager, enterprise, {}, now);
      await publishAssignment(manager, saved, officer.id, context.requestId);
      return { kind: 'done', value: { enterprise: saved, assignment, warning: warn(decision.load, limits) }, reference: assignment.id };
    },
    readAgain: (manager, reference) => readAgain(manager, reference, context.today),
  });
};

const toRefusal = (decision: Exclude<LiaisonDecision, { kind: 'ASSIGN' }>): Refusal => {
  switch (decision.kind) {
    case 'HAS_LEFT':
      return { kind: 'EnterpriseHasLeft', status: decision.status };
    case 'OFFICER_INACTIVE':
      return { kind: 'OfficerInactive' };
    case 'UNCHANGED':
      return { kind: 'LiaisonUnchanged', since: decision.since };
    case 'TOO_EARLY':
      return { kind: 'HandOverTooEarly', currentSince: decision.currentSince };
    case 'LOAD_REACHED':
      return { kind: 'OfficerLoadReached', limit: decision.limit, load: decision.load };
  }
};

const findLiaison = async (manager: EntityManager, enterpriseId: string): Promise<Assignment | null> =>
  (await listCurrentAssignments(manager, [enterpriseId])).find(({ kind }) => kind === 'LIAISON') ?? null;

/** The officer's own district decides how many enterprises one officer may serve. */
const readLimits = async (manager: EntityManager, { divisionCode }: Officer, today: string): Promise<LiaisonLimits> => {
  const [resolved] = await resolveSettings(manager, settings, [{ divisionCode }], today);
  return { softLoad: resolved?.values.liaisonSoftLoad ?? 0, hardCap: resolved?.values.liaisonHardCap ?? 0 };
};

const warn = (load: number, limits: LiaisonLimits): AssignedLiaison['warning'] => (isAboveSoftLoad(load, limits) ? { load, softLoad: limits.softLoad } : null);

const readAgain = async (manager: EntityManager, assignmentId: string, today: string): Promise<AssignedLiaison> => {
  const assignment = await findAssignment(manager, assignmentId);
  const officer = assignment === null ? null : await findOfficer(manager, assignment.officerId);
  if (assignment === null || officer === null) throw new Error(`assignment ${assignmentId} is gone`);
  const load = (await countLoads(manager, [officer.id], 'LIAISON')).get(officer.id) ?? 0;
  return { enterprise: await getEnterprise(manager, assignment.enterpriseId), assignment, warning: warn(load, await readLimits(manager, officer, today)) };
};

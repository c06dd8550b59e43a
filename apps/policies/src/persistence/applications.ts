import { isUuid, LostRace } from '@qinqing/database';
import { In, type EntityManager } from 'typeorm';
import { endedStates, isConsequence, type ApplicationStep } from '../domain/application-state.ts';
import type { PolicyApplication, PolicyTransition } from '../domain/policy-application.ts';
import { applicationEntity, transitionEntity } from './application-entities.ts';

export const findApplication = async (manager: EntityManager, id: string): Promise<PolicyApplication | null> => (isUuid(id) ? manager.findOneBy(applicationEntity, { id }) : null);

export const getApplication = async (manager: EntityManager, id: string): Promise<PolicyApplication> => {
  const application = await findApplication(manager, id);
  if (application === null) throw new Error(`policy application ${id} is gone`);
  return application;
};

export const listApplicationsById = (manager: EntityManager, ids: readonly string[]): Promise<PolicyApplication[]> => manager.findBy(applicationEntity, { id: In([...ids]) });

/** The one application that stands in the way of another one for the same project. */
export const findLiveApplicationId = async (manager: EntityManager, projectId: string, enterpriseId: string): Promise<string | null> => {
  const rows: { id: string }[] = await manager.query('/* applications:live */ SELECT id FROM policy_application WHERE project_id = $1 AND enterprise_id = $2 AND NOT state = ANY($3)', [
    projectId,
    enterpriseId,
    endedStates,
  ]);
  return rows[0]?.id ?? null;
};

/** @throws LostRace when the enterprise got a live application for the project meanwhile */
export const insertApplication = (manager: EntityManager, application: PolicyApplication): Promise<unknown> =>
  keepOneLive(manager.insert(applicationEntity, application as object));

/** Who the history names where nobody acted. */
export const SYSTEM_ACTOR = 'system';

export interface ApplicationChange {
  readonly steps: readonly ApplicationStep[];
  readonly changes: Partial<PolicyApplication>;
  readonly actor: string;
  readonly reason: string | null;
  readonly now: Date;
}

/**
 * Moves an application on and records each step; without steps it saves changes alone. The database accepts only the successor of the version
 * that was read: whoever decided on an older state loses the race and decides anew.
 *
 * @returns the application as it is now
 */
export const saveApplication = async (manager: EntityManager, application: PolicyApplication, { steps, changes, actor, reason, now }: ApplicationChange): Promise<PolicyApplication> => {
  const next: PolicyApplication = { ...application, ...changes, state: steps.at(-1)?.to ?? application.state, updatedAt: now, version: application.version + 1 };
  const { id, ...columns } = next;
  const { affected } = await keepOneLive(manager.update(applicationEntity, { id }, columns as object));
  if (affected !== 1) throw new LostRace(`policy application ${id} is gone`);
  if (steps.length > 0) {
    await manager.insert(
      transitionEntity,
      steps.map((step, index) => ({ applicationId: id, version: next.version, position: index + 1, event: step.event, fromState: step.from, toState: step.to, actor: isConsequence(step.event) ? SYSTEM_ACTOR : actor, reason, at: now })) as object[],
    );
  }
  return next;
};

/** The unique index is the guard of "one live application" (§9.3): whoever meets it decides anew with the other one there. */
const keepOneLive = async <Result>(writing: Promise<Result>): Promise<Result> => {
  try {
    return await writing;
  } catch (error) {
    const { constraint } = (error as { driverError?: { constraint?: string } }).driverError ?? {};
    if (constraint === 'policy_application_one_live') throw new LostRace('the enterprise applied for this project meanwhile');
    throw error;
  }
};

export const listApplicationTransitions = (manager: EntityManager, applicationIds: readonly string[]): Promise<PolicyTransition[]> =>
  manager.find(transitionEntity, { where: { applicationId: In([...applicationIds]) }, order: { version: 'ASC', position: 'ASC' } });

/** What runs out by itself, oldest first: a supplement and a public notice. A late review stays for a person. */
export const listOverdueApplicationIds = async (manager: EntityManager, now: Date, most: number): Promise<string[]> => {
  const rows: { id: string }[] = await manager.query(
    `/* applications:overdue */ SELECT id FROM policy_application WHERE due_at <= $1 AND state IN ('SUPPLEMENT', 'NOTICE') ORDER BY due_at LIMIT $2`,
    [now, most],
  );
  return rows.map(({ id }) => id);
};

/** Money was claimed back from this enterprise before (§10.9). */
export const hasEarlierClawback = async (manager: EntityManager, enterpriseId: string): Promise<boolean> => {
  const rows: unknown[] = await manager.query(`/* applications:clawback */ SELECT 1 FROM policy_application WHERE enterprise_id = $1 AND state IN ('CLAWBACK', 'RETURNED_FUNDS') LIMIT 1`, [enterpriseId]);
  return rows.length > 0;
};

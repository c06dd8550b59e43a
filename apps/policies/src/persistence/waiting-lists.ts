import type { EntityManager } from 'typeorm';
import type { PolicyApplication } from '../domain/policy-application.ts';
import { applicationEntity } from './application-entities.ts';

/**
 * Whoever moves a project's money, or its waiting list, holds its budget row until the end: order and balance are then decided on what is there.
 * The row comes before any application in every transaction, so that no two of them wait for each other.
 */
export const lockBudget = async (manager: EntityManager, projectId: string): Promise<void> => {
  await manager.query('/* budget:lock */ SELECT 1 FROM budget WHERE project_id = $1 FOR UPDATE', [projectId]);
};

/** The same for the project of an application that is yet to be read. */
export const lockBudgetOf = async (manager: EntityManager, applicationId: string): Promise<void> => {
  await manager.query('/* budget:lockOf */ SELECT 1 FROM budget WHERE project_id = (SELECT project_id FROM policy_application WHERE id = $1) FOR UPDATE', [applicationId]);
};

/** Those who wait for a project's money, in the order of POL-16; ids decide at last, so that the order is the same for all. */
export const listWaiting = (manager: EntityManager, projectId: string, most: number): Promise<PolicyApplication[]> =>
  manager
    .createQueryBuilder(applicationEntity, 'a')
    .comment('applications:waiting')
    .where("a.projectId = :projectId AND a.state = 'WAITLIST'", { projectId })
    .orderBy({ 'a.score': 'DESC', 'a.isRedListed': 'DESC', 'a.submittedAt': 'ASC', 'a.id': 'ASC' })
    .limit(most)
    .getMany();

/** The places of many applications in one statement; those that do not wait are left out. */
export const listWaitingPlaces = (manager: EntityManager, applicationIds: readonly string[]): Promise<{ readonly id: string; readonly place: number }[]> =>
  manager.query(
    `/* applications:places */ SELECT id, place FROM (
       SELECT id, (row_number() OVER (PARTITION BY project_id ORDER BY score DESC, is_red_listed DESC, submitted_at, id))::int AS place
       FROM policy_application
       WHERE state = 'WAITLIST' AND project_id IN (SELECT project_id FROM policy_application WHERE id = ANY($1) AND state = 'WAITLIST')) AS ranked
     WHERE id = ANY($1)`,
    [applicationIds],
  );

/** Projects with money left while somebody waits, e.g. because a listing was repaired meanwhile. */
export const listProjectsToServe = async (manager: EntityManager, most: number): Promise<string[]> => {
  const rows: { project_id: string }[] = await manager.query(
    `/* projects:toServe */ SELECT b.project_id FROM budget b WHERE b.available_cents > 0
       AND EXISTS (SELECT 1 FROM policy_application a WHERE a.project_id = b.project_id AND a.state = 'WAITLIST' AND a.amount_cents <= b.available_cents)
     ORDER BY b.project_id LIMIT $1`,
    [most],
  );
  return rows.map(({ project_id }) => project_id);
};

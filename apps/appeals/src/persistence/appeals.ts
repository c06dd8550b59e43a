import { LostRace } from '@qinqing/database';
import { In, MoreThan, type EntityManager, type EntitySchema } from 'typeorm';
import type { Appeal, AppealMilestone, AppealPause, AppealRating, AppealReturn, AppealReturnVisit, AppealSupervision, AppealTransition } from '../domain/appeal.ts';
import type { AppealStep } from '../domain/appeal-state.ts';
import { appealEntity, milestoneEntity, pauseEntity, ratingEntity, returnEntity, returnVisitEntity, supervisionEntity, transitionEntity } from './entities.ts';

export const findAppeal = (manager: EntityManager, id: string): Promise<Appeal | null> => manager.findOneBy(appealEntity, { id });

export const listAppealsById = (manager: EntityManager, ids: readonly string[]): Promise<Appeal[]> => manager.findBy(appealEntity, { id: In([...ids]) });

/** True once a question of a session was taken over (VIS-36). */
export const hasAppealOfQuestion = (manager: EntityManager, questionId: string): Promise<boolean> => manager.existsBy(appealEntity, { questionId });

export const listAppealsByNumber = (manager: EntityManager, numbers: readonly string[]): Promise<Appeal[]> => manager.findBy(appealEntity, { number: In([...numbers]) });

/** What is recorded with the steps of one move. */
export interface RecordedMove {
  readonly steps: readonly AppealStep[];
  readonly actor: string;
  /** The unit that the move concerns; null: none. */
  readonly unitId: string | null;
  readonly reason: string | null;
  readonly now: Date;
}

/** Stores a new appeal with its submission, and the steps that followed at once. */
export const insertAppeal = async (manager: EntityManager, appeal: Appeal, move: RecordedMove): Promise<void> => {
  await manager.insert(appealEntity, appeal as object);
  const submission: AppealTransition = {
    appealId: appeal.id,
    version: appeal.version,
    position: 0,
    event: 'submit',
    fromState: null,
    toState: 'SUBMITTED',
    actor: move.actor,
    unitId: null,
    reason: move.reason,
    at: move.now,
  };
  await manager.insert(transitionEntity, [submission, ...toTransitions(appeal, move)] as object[]);
};

/**
 * Moves an appeal on and records each step. The database accepts only the successor of the version that was read: whoever
 * decided on an older state loses the race and decides anew.
 *
 * @returns the appeal as it is now
 */
export const saveAppealSteps = async (manager: EntityManager, appeal: Appeal, { changes, ...move }: RecordedMove & { readonly changes: Partial<Appeal> }): Promise<Appeal> => {
  const next: Appeal = { ...appeal, ...changes, state: move.steps.at(-1)?.to ?? appeal.state, updatedAt: move.now, version: appeal.version + 1 };
  const { id, ...columns } = next;
  const { affected } = await manager.update(appealEntity, { id }, columns as object);
  if (affected !== 1) throw new LostRace(`appeal ${id} is gone`);
  if (move.steps.length > 0) await manager.insert(transitionEntity, toTransitions(next, move) as object[]);
  return next;
};

const toTransitions = ({ id, version }: Appeal, { steps, actor, unitId, reason, now }: RecordedMove): AppealTransition[] =>
  steps.map(({ event, from, to }, index) => ({ appealId: id, version, position: index + 1, event, fromState: from, toState: to, actor, unitId, reason, at: now }));

/** The rows of a table that belong to appeals, in the order of their columns. */
const listOf = <Row extends { readonly appealId: string }>(manager: EntityManager, entity: EntitySchema<Row>, appealIds: readonly string[], ...order: readonly (keyof Row)[]): Promise<Row[]> =>
  manager.find(entity, { where: { appealId: In([...appealIds]) } as never, order: Object.fromEntries(order.map((name) => [name, 'ASC'])) as never });

export const listTransitions = (manager: EntityManager, appealIds: readonly string[]): Promise<AppealTransition[]> => listOf(manager, transitionEntity, appealIds, 'version', 'position');

export const listReturns = (manager: EntityManager, appealIds: readonly string[]): Promise<AppealReturn[]> => listOf(manager, returnEntity, appealIds, 'ordinal');

export const listPauses = (manager: EntityManager, appealIds: readonly string[]): Promise<AppealPause[]> => listOf(manager, pauseEntity, appealIds, 'ordinal');

export const listRatings = (manager: EntityManager, appealIds: readonly string[]): Promise<AppealRating[]> => listOf(manager, ratingEntity, appealIds, 'round');

export const listReturnVisits = (manager: EntityManager, appealIds: readonly string[]): Promise<AppealReturnVisit[]> => listOf(manager, returnVisitEntity, appealIds, 'round');

export const listMilestones = (manager: EntityManager, appealIds: readonly string[]): Promise<AppealMilestone[]> => listOf(manager, milestoneEntity, appealIds, 'round', 'position');

export const listSupervisions = (manager: EntityManager, appealIds: readonly string[]): Promise<AppealSupervision[]> => listOf(manager, supervisionEntity, appealIds, 'onDay', 'kind');

/** Appeals in the order of their ids, for the replay of their states. */
export const listAppealsAfter = (manager: EntityManager, afterId: string | null, limit: number): Promise<Appeal[]> =>
  manager.find(appealEntity, { where: afterId === null ? {} : { id: MoreThan(afterId) }, order: { id: 'ASC' }, take: limit });

import { publish, type EntityManager } from '@qinqing/database';
import { fundingGrantedEvent } from '@qinqing/events';
import type { Calendar } from '@qinqing/working-time';
import type { Settings } from '../context.ts';
import { stepDeadline } from '../domain/application-clock.ts';
import type { ApplicationEvent } from '../domain/application-state.ts';
import { findFundingBan } from '../domain/blacklist-gate.ts';
import type { BudgetWay } from '../domain/budget.ts';
import type { PolicyApplication } from '../domain/policy-application.ts';
import { isNextInOrder, isWonByRedList } from '../domain/waitlist.ts';
import { moveBudget } from '../persistence/budgets.ts';
import { listCreditCopies } from '../persistence/copies.ts';
import { listWaiting, lockBudget } from '../persistence/waiting-lists.ts';

/** In whose name and when money is moved. */
export interface FundsContext {
  readonly actor: string;
  readonly now: Date;
  readonly calendar: Calendar;
  readonly requestId: string | null;
  readonly settings: Settings;
}

/** Where an approved application goes, and what of it changes with that. */
export interface FundsGranted {
  readonly events: readonly ApplicationEvent[];
  readonly changes: Partial<PolicyApplication>;
}

/** An application whose amount is known: from its approval on. */
export type FundedApplication = PolicyApplication & { readonly amountCents: number };

/** Of a long list so many are looked at in one transaction; the sweep goes on with the rest. */
export const MOST_SERVED = 500;

/**
 * The moment when an approval meets the budget (POL-16, POL-20): the money is reserved while it suffices and nobody who waits comes first; otherwise
 * the application waits for its turn. With its money, a large amount goes into public notice, and any other is committed (§9.3).
 */
export const reserveOrQueue = async (manager: EntityManager, application: FundedApplication, context: FundsContext): Promise<FundsGranted> => {
  await lockBudget(manager, application.projectId);
  const waiting = await listServable(manager, application.projectId, context.settings);
  const isReserved = isNextInOrder(application, waiting) && (await moveMoney(manager, application, ['AVAILABLE', 'RESERVED'], 'approved', context));
  if (!isReserved) return { events: ['queue'], changes: {} };
  return grantReserved(manager, { ...application, isCreditTieBreak: isWonByRedList(application, waiting) }, context);
};

/** Those who wait and could be served: a blacklisted enterprise keeps its place and bars nobody (POL-17). */
export const listServable = async (manager: EntityManager, projectId: string, { values }: Settings): Promise<FundedApplication[]> => {
  const waiting = await listWaiting(manager, projectId, MOST_SERVED);
  const credits = waiting.length === 0 ? [] : await listCreditCopies(manager, waiting.map(({ enterpriseId }) => enterpriseId));
  const banned = new Set(credits.filter((credit) => findFundingBan(credit, values.fundingMeasureCodes) !== null).map(({ enterpriseId }) => enterpriseId));
  return waiting.filter((application): application is FundedApplication => application.amountCents !== null && !banned.has(application.enterpriseId));
};

/** With the money reserved: notice from the threshold on, else commitment. */
export const grantReserved = async (manager: EntityManager, application: FundedApplication, context: FundsContext): Promise<FundsGranted> => {
  const { isCreditTieBreak } = application;
  if (application.amountCents >= context.settings.values.noticeThresholdCents) {
    return { events: ['giveNotice'], changes: { isCreditTieBreak, ...stepDeadline('NOTICE', context.now, context.calendar, context.settings.values) } };
  }
  await commitFunds(manager, application, context);
  return { events: ['commit'], changes: { isCreditTieBreak } };
};

/** Reserved money is granted for good, and the event goes out (SHR-08). */
export const commitFunds = async (manager: EntityManager, application: FundedApplication, context: FundsContext): Promise<void> => {
  await mustMove(manager, application, ['RESERVED', 'COMMITTED'], 'committed', context);
  const { id, projectId, enterpriseId, amountCents, isCreditTieBreak, divisionCode } = application;
  const event = { contract: fundingGrantedEvent, subject: id, stateVersion: null, divisionCode, occurredAt: context.now, data: { applicationId: id, projectId, enterpriseId, amountCents, isCreditTieBreak } };
  await publish(manager, [event] as never, context.requestId);
};

/** @returns false when there is not so much on the account */
const moveMoney = (manager: EntityManager, { projectId, id, amountCents }: FundedApplication, way: BudgetWay, reason: string, { actor, now }: FundsContext): Promise<boolean> =>
  moveBudget(manager, { projectId, way, amountCents, applicationId: id, reason, movedBy: actor, now });

export const tryReserve = (manager: EntityManager, application: FundedApplication, context: FundsContext): Promise<boolean> => moveMoney(manager, application, ['AVAILABLE', 'RESERVED'], 'served', context);

/** Moves money that the application itself holds: that it is not there is no refusal but a broken ledger. */
export const mustMove = async (manager: EntityManager, application: FundedApplication, way: BudgetWay, reason: string, context: FundsContext): Promise<void> => {
  if (!(await moveMoney(manager, application, way, reason, context))) throw new Error(`application ${application.id} holds no ${way[0]} money of project ${application.projectId}`);
};

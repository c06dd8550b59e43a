import { LostRace } from '@qinqing/database';
import { In, type EntityManager } from 'typeorm';
import type { Consent, ConsentTransition } from '../domain/consent.ts';
import { openStates, type ConsentStep } from '../domain/consent-state.ts';
import { consentEntity, consentTransitionEntity } from './bank-entities.ts';

export const findConsent = (manager: EntityManager, id: string): Promise<Consent | null> => manager.findOneBy(consentEntity, { id });

export const listConsentsById = (manager: EntityManager, ids: readonly string[]): Promise<Consent[]> => manager.findBy(consentEntity, { id: In([...ids]) });

const MOST_JUDGED = 100;

/** A bank's consents of an enterprise, the open ones first, then the newest. */
export const listConsentsBetween = (manager: EntityManager, { enterpriseId, bankId }: Pick<Consent, 'enterpriseId' | 'bankId'>): Promise<Consent[]> =>
  manager
    .createQueryBuilder(consentEntity, 'c')
    .where('c.enterpriseId = :enterpriseId AND c.bankId = :bankId', { enterpriseId, bankId })
    .orderBy("CASE WHEN c.state = 'ACTIVE' THEN 0 ELSE 1 END")
    .addOrderBy('c.created_at', 'DESC')
    .limit(MOST_JUDGED)
    .getMany();

/** The open consents of an enterprise and a bank for one purpose and loan. */
export const listOpenConsents = async (manager: EntityManager, { enterpriseId, bankId, purpose, loanReference }: Pick<Consent, 'enterpriseId' | 'bankId' | 'purpose' | 'loanReference'>): Promise<Consent[]> => {
  const open = await manager.findBy(consentEntity, { enterpriseId, bankId, purpose, state: In([...openStates]) });
  return open.filter((consent) => consent.loanReference === loanReference);
};

export interface ConsentChange {
  readonly steps: readonly ConsentStep[];
  readonly changes?: Partial<Consent>;
  readonly actor: string;
  readonly now: Date;
}

/** @throws LostRace when there is an open one for the same purpose and loan already */
export const insertConsent = async (manager: EntityManager, consent: Consent, change: ConsentChange): Promise<void> => {
  const { raw } = await manager.createQueryBuilder().insert().into(consentEntity).values(consent as object).orIgnore().returning('id').execute();
  if ((raw as unknown[]).length === 0) throw new LostRace(`enterprise ${consent.enterpriseId} and bank ${consent.bankId} have an open consent already`);
  await recordSteps(manager, consent, change);
};

const UNIQUE_VIOLATION = '23505';

/**
 * Moves a consent on and records each step. The database accepts only the successor of the version that was read: of an answer, a
 * revocation, an enquiry and a timer that meet, each is decided on what the others left.
 *
 * @returns the consent as it is now
 */
export const saveConsentSteps = async (manager: EntityManager, consent: Consent, change: ConsentChange): Promise<Consent> => {
  const { steps, changes, now } = change;
  const next: Consent = { ...consent, ...changes, state: steps.at(-1)?.to ?? consent.state, updatedAt: now, version: consent.version + 1 };
  const { id, ...columns } = next;
  const { affected } = await manager.update(consentEntity, { id }, columns as object).catch((error: unknown) => {
    throw isUniqueViolation(error) ? new LostRace(`another consent for the purpose of ${id} came first`) : error;
  });
  if (affected !== 1) throw new LostRace(`consent ${id} is gone`);
  await recordSteps(manager, next, change);
  return next;
};

const isUniqueViolation = (error: unknown): boolean => (error as { driverError?: { code?: string } }).driverError?.code === UNIQUE_VIOLATION;

const recordSteps = async (manager: EntityManager, { id, version }: Consent, { steps, actor, now }: ConsentChange): Promise<void> => {
  await manager.insert(
    consentTransitionEntity,
    steps.map((step) => ({ consentId: id, version, event: step.event, fromState: step.from, toState: step.to, actor, reason: null, at: now })),
  );
};

/**
 * Counts one enquiry of a consent. The conditional write is the guard: it takes the last one for one caller alone, and nothing after a
 * revocation or the end of the consent.
 *
 * @returns the consent as it is now
 * @throws LostRace when it was used up, revoked or ended meanwhile
 */
export const countEnquiry = async (manager: EntityManager, consent: Consent, { actor, now }: { readonly actor: string; readonly now: Date }): Promise<Consent> => {
  const [[row]]: [{ used: number; state: Consent['state']; version: string }[], number] = await manager.query(
    `/* consents:count */ UPDATE consent SET used = used + 1, version = version + 1, updated_at = $2,
       state = CASE WHEN used + 1 >= max_enquiries THEN 'EXHAUSTED' ELSE state END, ended_at = CASE WHEN used + 1 >= max_enquiries THEN $2 ELSE ended_at END
     WHERE id = $1 AND state = 'ACTIVE' AND used < max_enquiries AND valid_to > $2 RETURNING used, state, version`,
    [consent.id, now],
  );
  if (row === undefined) throw new LostRace(`consent ${consent.id} gives no more`);
  const next: Consent = { ...consent, used: row.used, state: row.state, version: Number(row.version) };
  if (row.state === 'EXHAUSTED') await recordSteps(manager, next, { steps: [{ event: 'exhaust', from: 'ACTIVE', to: 'EXHAUSTED' }], actor, now });
  return next;
};

export const listConsentTransitions = (manager: EntityManager, consentIds: readonly string[]): Promise<ConsentTransition[]> =>
  manager.find(consentTransitionEntity, { where: { consentId: In([...consentIds]) }, order: { version: 'ASC' } });

/** Consents whose time has run out: requests without an answer, and what was granted to a day. */
export const listOutdatedConsentIds = async (manager: EntityManager, now: Date, most: number): Promise<string[]> => {
  const rows: { id: string }[] = await manager.query(
    `/* consents:outdated */ (SELECT id FROM consent WHERE due_at <= $1 ORDER BY due_at LIMIT $2)
     UNION ALL (SELECT id FROM consent WHERE state = 'ACTIVE' AND valid_to <= $1 ORDER BY valid_to LIMIT $2)`,
    [now, most],
  );
  return rows.map(({ id }) => id);
};

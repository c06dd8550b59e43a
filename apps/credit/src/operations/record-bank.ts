import { appendAuditEntry } from '@qinqing/audit-chain';
import type { EntityManager } from '@qinqing/database';
import type { Bank } from '../domain/bank.ts';

export interface BankRecord {
  readonly kind: 'credit.BankRegistered' | 'credit.BankBlocked' | 'credit.BankUnblocked';
  readonly actor: string;
  readonly now: Date;
}

/** Puts into the audit chain who let a bank in or shut it out, and why (SHR-15): the row itself keeps the newest reason alone. */
export const recordBank = (manager: EntityManager, { id, clientId, divisionCode, state, stateReason }: Bank, { kind, actor, now }: BankRecord): Promise<unknown> =>
  appendAuditEntry(manager, { kind, subjectIds: [id], body: { bankId: id, clientId, divisionCode, state, reason: stateReason, actor }, occurredAt: now });

import { describe, expect, it } from '@jest/globals';
import type { CreditParty } from './credit-access.ts';
import { findObstacle, listActions, type Actionable, type CreditAction, type CreditObstacle } from './credit-actions.ts';
import type { CreditRecord } from './credit-record.ts';
import type { Dispute } from './dispute.ts';
import type { ListEntry } from './list-entry.ts';
import type { RepairCase } from './repair.ts';

const TODAY = '2025-12-15';
const NOW = new Date('2025-12-15T02:00:00Z');
const penalty = { kind: 'PENALTY', decidedOn: '2025-09-01', validTo: null, repairableFrom: '2025-12-01', publishedUntil: '2026-08-31', isRepaired: false, isDisputed: false, isCorrected: false } as CreditRecord;
const record = (changes: Partial<CreditRecord> = {}, repairs: readonly RepairCase[] = []): Actionable => ({ kind: 'RECORD', record: { ...penalty, ...changes }, repairs, today: TODAY });
const entry = (changes: Partial<ListEntry>, isBlackListed = false): Actionable => ({
  kind: 'LISTING',
  entry: { kind: 'BLACK', state: 'NOTICE', statement: null, dueAt: new Date('2025-12-18T10:00:00Z'), repairableFrom: null, ...changes } as ListEntry,
  repairs: [],
  isBlackListed,
  now: NOW,
  today: TODAY,
});
const candidate = { kind: 'RED', state: 'CANDIDATE', dueAt: null } as const;
const listed = { state: 'LISTED', dueAt: null, repairableFrom: '2025-12-01' } as const;
const repair = (state: RepairCase['state']): Actionable => ({ kind: 'REPAIR', repair: { state } as RepairCase });
const dispute = (state: Dispute['state']): Actionable => ({ kind: 'DISPUTE', dispute: { state } as Dispute });

describe('who may do what now, and why not the rest (§9.5, CRD-17, CRD-18)', () => {
  it.each<readonly [string, CreditParty, CreditAction, Actionable, CreditObstacle | null]>([
    ['an enterprise contests its record', 'ENTERPRISE', 'DISPUTE', record(), null],
    ['one dispute at a time', 'ENTERPRISE', 'DISPUTE', record({ isDisputed: true }), 'ALREADY_OPEN'],
    ['what was corrected is not there to contest', 'ENTERPRISE', 'DISPUTE', record({ isCorrected: true }), 'WRONG_STATE'],
    ['nor what was repaired', 'ENTERPRISE', 'DISPUTE', record({ isRepaired: true }), 'WRONG_STATE'],
    ['an authority does not contest its own record', 'AUTHORITY', 'DISPUTE', record(), 'NOT_THE_AUTHORITY'],
    ['repair after the minimum publication', 'ENTERPRISE', 'APPLY_FOR_REPAIR', record(), null],
    ['not before', 'ENTERPRISE', 'APPLY_FOR_REPAIR', record({ repairableFrom: '2025-12-16' }), 'TOO_EARLY'],
    ['no second application while one is open', 'ENTERPRISE', 'APPLY_FOR_REPAIR', record({}, [{ state: 'UNDER_REVIEW' } as RepairCase]), 'ALREADY_OPEN'],
    ['a tax grade is nothing to repair', 'ENTERPRISE', 'APPLY_FOR_REPAIR', record({ kind: 'TAX_GRADE', repairableFrom: null, publishedUntil: null }), 'NOT_REPAIRABLE'],
    ['nor is what counts no more', 'ENTERPRISE', 'APPLY_FOR_REPAIR', record({ publishedUntil: '2025-12-14' }), 'WRONG_STATE'],
    ['the enterprise is heard during the notice', 'ENTERPRISE', 'ANSWER_NOTICE', entry({}), null],
    ['once', 'ENTERPRISE', 'ANSWER_NOTICE', entry({ statement: '申辩', dueAt: null }), 'WRONG_STATE'],
    ['and not afterwards', 'ENTERPRISE', 'ANSWER_NOTICE', entry({ dueAt: NOW }), 'WRONG_STATE'],
    ['nobody is listed while the notice runs', 'AUTHORITY', 'CONFIRM_LISTING', entry({}), 'NOTICE_RUNNING'],
    ['after the hearing the authority decides', 'AUTHORITY', 'CONFIRM_LISTING', entry({ statement: '申辩', dueAt: null }), null],
    ['after the notice too', 'AUTHORITY', 'CONFIRM_LISTING', entry({ dueAt: NOW }), null],
    ['a proposal can be dropped at any time', 'AUTHORITY', 'DROP_LISTING', entry({}), null],
    ['a listing cannot: it is repaired', 'AUTHORITY', 'DROP_LISTING', entry(listed), 'WRONG_STATE'],
    ['the credit administrator decides no black listing', 'ADMINISTRATOR', 'CONFIRM_LISTING', entry({ dueAt: NOW }), 'NOT_THE_AUTHORITY'],
    ['but red candidates', 'ADMINISTRATOR', 'CONFIRM_LISTING', entry(candidate), null],
    ['the black list comes before the red one', 'AUTHORITY', 'CONFIRM_LISTING', entry(candidate, true), 'BLACK_LIST_WINS'],
    ['a listing is repaired on application', 'ENTERPRISE', 'APPLY_FOR_REPAIR', entry(listed), null],
    ['a proposal is not', 'ENTERPRISE', 'APPLY_FOR_REPAIR', entry({}), 'WRONG_STATE'],
    ['who decided repairs', 'AUTHORITY', 'DECIDE_REPAIR', repair('UNDER_REVIEW'), null],
    ['once', 'AUTHORITY', 'DECIDE_REPAIR', repair('REFUSED'), 'WRONG_STATE'],
    ['nobody else', 'ADMINISTRATOR', 'DECIDE_REPAIR', repair('UNDER_REVIEW'), 'NOT_THE_AUTHORITY'],
    ['the enterprise least of all', 'ENTERPRISE', 'DECIDE_REPAIR', repair('UNDER_REVIEW'), 'NOT_THE_AUTHORITY'],
    ['an open dispute is replied to', 'AUTHORITY', 'REPLY_TO_DISPUTE', dispute('OPEN'), null],
    ['once', 'AUTHORITY', 'REPLY_TO_DISPUTE', dispute('UPHELD'), 'WRONG_STATE'],
  ])('%s: %s %s', (_sentence, party, action, object, expected) => {
    expect(findObstacle([party], action, object)).toBe(expected);
    const listedAction = listActions([party], object).find((state) => state.action === action);
    expect(listedAction === undefined ? 'NOT_THE_AUTHORITY' : listedAction.obstacle).toBe(expected);
  });

  it('who takes no part is offered nothing', () => {
    for (const object of [record(), entry({}), repair('UNDER_REVIEW'), dispute('OPEN')]) expect(listActions([], object)).toEqual([]);
  });
});

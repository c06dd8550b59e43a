import { describe, expect, it } from '@jest/globals';
import { reachableFrom } from '@qinqing/state-machine';
import fc from 'fast-check';
import { findBundleObstacle, listAllowedBundleActions, listBundleActions, type ActionableBundle } from './bundle-actions.ts';
import { isBoundByBundle, standToBundle } from './bundle-standing.ts';
import { bundleTransitions, walkBundle, type BundleEvent, type BundleState } from './bundle-state.ts';
import { viewBundle } from './bundle-view.ts';
import type { MergeBundle } from './bundle.ts';
import { decideDeparture } from './leave-bundle.ts';

const now = new Date('2025-09-10T04:00:00Z');
const before = new Date('2025-09-10T01:00:00Z');
const bundle: MergeBundle = {
  id: 'b', enterpriseId: 'e', divisionCode: '440704', type: 'THEMATIC_RESEARCH', isStatutory: false, state: 'PROPOSED', leadRequestId: 'r1', proposedBy: 'centre', askedAt: null, dueAt: null,
  dueCalendarVersion: null, settingsVersion: 'default', scheduledStartsAt: null, scheduledEndsAt: null, unspokenUntil: null, jointRecord: null, createdAt: before, updatedAt: before, version: 1,
};
const states = ['PROPOSED', 'AGREED', 'ASKED', 'SCHEDULED', 'DONE', 'SPLIT_REPORTS', 'CLOSED', 'DISSOLVED', 'NOT_ARRANGED'] as const;
const finals: readonly BundleState[] = ['CLOSED', 'DISSOLVED', 'NOT_ARRANGED'];
const events = Object.keys(bundleTransitions) as BundleEvent[];
const member = (place: number): { bundleId: string; visitRequestId: string; unitId: string } => ({ bundleId: 'b', visitRequestId: `r${place}`, unitId: `u${place}` });
const whole = (changes: Partial<MergeBundle> = {}, count = 3): ActionableBundle => ({
  bundle: { ...bundle, ...changes }, members: [1, 2, 3].slice(0, count).map(member), agreedUnitIds: [], reportedUnitIds: [], ownUnitIds: ['u1'], isFollowedUp: false, now,
});

describe('§9.1: the way of a merged visit', () => {
  it('every state is reached, and each leads to an end', () => {
    expect([...reachableFrom(bundleTransitions, 'PROPOSED')].toSorted()).toEqual([...states].toSorted());
    for (const state of states) expect([...reachableFrom(bundleTransitions, state)].some((reached) => finals.includes(reached))).toBe(true);
  });

  it('an end is an end: only a member may still leave what its units read as being asked', () => {
    for (const state of finals) expect(events.filter((event) => walkBundle(state, [event])?.at(-1)?.to !== state && walkBundle(state, [event]) !== null)).toEqual([]);
  });

  it('PROPOSED → AGREED → ASKED → SCHEDULED → DONE → SPLIT_REPORTS → CLOSED', () => {
    const way: readonly BundleEvent[] = ['recordAgreement', 'completeAgreement', 'ask', 'followUpByPhone', 'schedule', 'recordVisit', 'beginReports', 'addReport', 'completeReports'];
    expect(walkBundle('PROPOSED', way)?.at(-1)?.to).toBe('CLOSED');
  });

  it('nobody is asked before all have agreed, and nothing is dated unasked', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...events), { maxLength: 12 }), (tried) => {
      let state: BundleState = 'PROPOSED';
      const passed: BundleState[] = [state];
      for (const event of tried) {
        const next: BundleState | undefined = walkBundle(state, [event])?.at(-1)?.to;
        if (next === undefined) continue;
        state = next;
        passed.push(state);
      }
      const isBefore = (one: BundleState, other: BundleState): boolean => !passed.includes(other) || passed.indexOf(one) < passed.indexOf(other);
      expect(isBefore('AGREED', 'ASKED') || !passed.includes('ASKED')).toBe(true);
      for (const later of ['ASKED', 'SCHEDULED', 'DONE', 'CLOSED'] as const) if (passed.includes(later)) expect(passed).toContain('AGREED');
      if (passed.includes('SCHEDULED')) expect(passed).toContain('ASKED');
    }));
  });
});

describe('who may do what with it', () => {
  it.each([
    ['UNIT', 'PROPOSED', ['AGREE', 'DECLINE']],
    ['UNIT', 'AGREED', ['DECLINE']],
    ['UNIT', 'ASKED', []],
    ['UNIT', 'DONE', ['REPORT']],
    ['UNIT', 'SPLIT_REPORTS', ['REPORT']],
    ['CENTRE', 'PROPOSED', ['DISSOLVE']],
    ['CENTRE', 'AGREED', ['ASK', 'DISSOLVE']],
    ['CENTRE', 'ASKED', ['DISSOLVE']],
    ['CENTRE', 'SCHEDULED', []],
    ['ENTERPRISE', 'AGREED', []],
    ['ENTERPRISE', 'ASKED', ['ACCEPT', 'REFUSE']],
    ['ENTERPRISE', 'NOT_ARRANGED', []],
    ['OFFICE', 'ASKED', []],
  ] as const)('%s in %s: %j', (party, state, expected) => {
    expect(listAllowedBundleActions([party], whole({ state }))).toEqual(expected);
  });

  it.each([
    ['an own word that was said', 'AGREE', { ...whole(), agreedUnitIds: ['u1'] }, 'ALREADY_DONE'],
    ['VIS-15: a duty', 'DECLINE', whole({ type: 'COMPREHENSIVE_INSPECTION' }), 'DUTY'],
    ['a statutory inspection', 'REFUSE', whole({ state: 'ASKED', isStatutory: true }), 'STATUTORY'],
    ['an enterprise that is not being called', 'RECORD_REPLY', whole({ state: 'ASKED' }), 'NOT_FOLLOWED_UP'],
    ['one that is', 'RECORD_REPLY', { ...whole({ state: 'ASKED' }), isFollowedUp: true }, null],
    ['a record by another than the lead', 'RECORD_VISIT', { ...whole({ state: 'SCHEDULED', scheduledStartsAt: before }), ownUnitIds: ['u2'] }, 'NOT_LEAD'],
    ['a record before the visit', 'RECORD_VISIT', whole({ state: 'SCHEDULED', scheduledStartsAt: new Date(now.getTime() + 1) }), 'NOT_BEGUN'],
    ['a record from the first minute on', 'RECORD_VISIT', whole({ state: 'SCHEDULED', scheduledStartsAt: now }), null],
    ['an own part that was written', 'REPORT', { ...whole({ state: 'SPLIT_REPORTS' }), reportedUnitIds: ['u1'] }, 'ALREADY_DONE'],
  ] as const)('%s', (_case, action, actionable, expected) => {
    expect(findBundleObstacle(action, actionable)).toBe(expected);
  });

  it('every action belongs to somebody', () => {
    expect(new Set(listBundleActions(['UNIT', 'CENTRE', 'ENTERPRISE'])).size).toBe(9);
  });
});

describe('what a member may do alone', () => {
  it.each([
    ['its unit leaves', false, 'PENDING_ENTERPRISE', 'CANCEL', false],
    ['its unit leaves before the enterprise is asked', false, 'IN_BUNDLE', 'CANCEL', false],
    ['the centre calls it off before the enterprise is asked', true, 'IN_BUNDLE', 'CANCEL', false],
    ['the centre calls it off while the enterprise is asked', true, 'PENDING_ENTERPRISE', 'CANCEL', true],
    ['the enterprise accepts it', true, 'PENDING_ENTERPRISE', 'ACCEPT', true],
    ['the centre asks about it', true, 'IN_BUNDLE', 'ASK_ENTERPRISE', true],
    ['its unit works on its roster once it has a date', false, 'SCHEDULED', 'SUBMIT_ROSTER', false],
    ['the centre calls it off once it has a date', true, 'SCHEDULED', 'CANCEL', false],
  ] as const)('%s: bound %#', (_case, readsRefusals, state, action, expected) => {
    expect(isBoundByBundle(action, { state, bundle: standToBundle({ bundleId: 'b', state }, readsRefusals) })).toBe(expected);
  });

  it('alone it is bound by nothing', () => {
    expect(isBoundByBundle('ACCEPT', { state: 'PENDING_ENTERPRISE', bundle: standToBundle({ bundleId: null, state: 'PENDING_ENTERPRISE' }, true) })).toBe(false);
  });
});

describe('a member that leaves', () => {
  it.each([
    ['of three', 'AGREED', 3, 'r2', { events: ['loseMember'], leadRequestId: 'r1', survivor: null }],
    ['that leads', 'AGREED', 3, 'r1', { events: ['loseMember'], leadRequestId: 'r2', survivor: null }],
    ['of two', 'PROPOSED', 2, 'r1', { events: ['loseMember', 'dissolve'], leadRequestId: 'r2', survivor: member(2) }],
    ['of two with a date', 'SCHEDULED', 2, 'r2', { events: ['loseMember', 'dissolve'], leadRequestId: 'r1', survivor: member(1) }],
    ['of two that the enterprise is asked about', 'ASKED', 2, 'r1', { events: ['loseMember'], leadRequestId: 'r2', survivor: null }],
    ['of two that were refused, unread', 'NOT_ARRANGED', 2, 'r1', { events: ['loseMember'], leadRequestId: 'r2', survivor: null }],
    ['as the last one', 'ASKED', 1, 'r1', { events: ['loseMember', 'endWithoutDate'], leadRequestId: 'r1', survivor: null }],
    ['as the last one with a date', 'SCHEDULED', 1, 'r1', { events: ['loseMember', 'dissolve'], leadRequestId: 'r1', survivor: null }],
    ['from what is over', 'CLOSED', 3, 'r1', null],
    ['without having been in it', 'AGREED', 3, 'r9', null],
  ] as const)('%s', (_case, state, count, leaving, expected) => {
    expect(decideDeparture(whole({ state }, count), leaving)).toEqual(expected);
  });

  it('was the only one without a word: the rest has agreed', () => {
    expect(decideDeparture({ ...whole(), agreedUnitIds: ['u1', 'u2'] }, 'r3')?.events).toEqual(['loseMember', 'completeAgreement']);
    expect(decideDeparture({ ...whole(), agreedUnitIds: ['u1'] }, 'r3')?.events).toEqual(['loseMember']);
  });

  it('what it leaves behind is a way that the state machine knows', () => {
    fc.assert(fc.property(fc.constantFrom(...states), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), (state, count, leaving) => {
      const departure = decideDeparture(whole({ state }, count), `r${leaving}`);
      if (departure !== null) expect(walkBundle(state, departure.events)).not.toBeNull();
    }));
  });
});

describe('VIS-08: what others read while the enterprise is asked', () => {
  const until = new Date('2025-09-05T10:00:00Z');
  const stored = (state: BundleState): Pick<MergeBundle, 'state' | 'dueAt' | 'unspokenUntil'> => ({ state, dueAt: state === 'ASKED' ? new Date('2025-09-03T10:00:00Z') : null, unspokenUntil: until });

  it.each([
    ['before the last day of an answer', new Date(until.getTime() - 1), { state: 'ASKED', dueAt: until }],
    ['from then on', until, { state: 'NOT_ARRANGED', dueAt: null }],
  ])('the same, whatever was answered: %s', (_when, at, expected) => {
    for (const state of ['ASKED', 'NOT_ARRANGED'] as const) expect(viewBundle(stored(state), false, at)).toEqual(expected);
  });

  it('the centre and the enterprise read what is stored', () => {
    for (const state of ['ASKED', 'NOT_ARRANGED'] as const) expect(viewBundle(stored(state), true, before).state).toBe(state);
    expect(viewBundle(stored('SCHEDULED'), false, before).state).toBe('SCHEDULED');
  });
});

import { describe, expect, it } from '@jest/globals';
import { burdenMinutes, isEmptyVisit, isMissed, readMediaState } from './visit-ending.ts';

const nothing = { problemsSolved: 0, problemsRegistered: 0, factsUpdated: 0, servicesDelivered: 0, findings: '走访' };

describe('an empty visit (走过场, VIS-39)', () => {
  it.each([
    [nothing, 'COMPLETED', true],
    [{ ...nothing, problemsSolved: 1 }, 'COMPLETED', false],
    [{ ...nothing, problemsRegistered: 1 }, 'COMPLETED', false],
    [{ ...nothing, factsUpdated: 1 }, 'COMPLETED', false],
    [{ ...nothing, servicesDelivered: 1 }, 'CLOSED', false],
    [null, 'COMPLETED', null],
    [null, 'FEEDBACK_DONE', true],
    [null, 'CLOSED', true],
    [null, 'SCHEDULED', null],
    [null, 'NO_SHOW', null],
  ] as const)('%j in %s: %s', (outcome, state, isEmpty) => {
    expect(isEmptyVisit({ outcome, state })).toBe(isEmpty);
  });
});

describe('how long a visit kept an enterprise busy (VIS-03)', () => {
  it.each([
    [0, 0],
    [1, 1],
    [60_000, 1],
    [60_001, 2],
    [-5, 0],
  ])('%d ms are %d minutes', (ms, minutes) => {
    expect(burdenMinutes(new Date(0), new Date(ms))).toBe(minutes);
  });
});

describe('a visit to which nobody came (§9.1)', () => {
  const start = new Date('2025-09-10T01:00:00Z');
  const visit = { kind: 'RESEARCH', statutoryBasis: null, announcement: null, isEmergency: false, state: 'READY', scheduledStartsAt: start, checkedInAt: null } as const;
  const after = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000);

  it.each([
    ['two hours after the start', visit, after(120), true],
    ['a minute earlier', visit, after(119), false],
    ['without a roster', { ...visit, state: 'SCHEDULED' }, after(120), true],
    ['when somebody was let in', { ...visit, state: 'IN_PROGRESS', checkedInAt: start }, after(500), false],
    ['when it was called off', { ...visit, state: 'CANCELLED' }, after(500), false],
    ['without a date', { ...visit, scheduledStartsAt: null }, after(500), false],
    ['an inspection that needs no code, on its day', { ...visit, kind: 'INSPECTION', statutoryBasis: '《安全生产法》' }, new Date('2025-09-10T15:59:59Z'), false],
    ['an inspection to which nobody came until midnight in Shanghai', { ...visit, kind: 'INSPECTION', statutoryBasis: '《安全生产法》' }, new Date('2025-09-10T16:00:00Z'), true],
    ['an emergency', { ...visit, isEmergency: true, state: 'COMPLETED' }, after(5000), false],
  ] as const)('%s: %s', (_what, which, now, isOne) => {
    expect(isMissed(which, now, 120)).toBe(isOne);
  });
});

describe('what may be published (VIS-20)', () => {
  const dueAt = new Date('2025-09-15T10:00:00Z');
  it.each([
    [null, new Date(dueAt.getTime()), 'SUBMITTED'],
    [null, new Date(dueAt.getTime() + 1), 'NOT_APPROVED'],
    [true, new Date(dueAt.getTime() + 1), 'APPROVED'],
    [false, new Date(0), 'NOT_APPROVED'],
  ])('answered %s, read at %s: %s', (isApproved, now, state) => {
    expect(readMediaState({ isApproved, dueAt }, now)).toBe(state);
  });
});

import { describe, expect, it } from '@jest/globals';
import { decideLiaison, type LiaisonSituation } from './liaison-assignment.ts';

const since = new Date('2025-03-01T00:00:00Z');
const situation = (changes: Partial<LiaisonSituation> = {}): LiaisonSituation => ({
  status: 'ACTIVE',
  officer: { id: 'chen', isActive: true },
  current: null,
  load: 19,
  limits: { softLoad: 25, hardCap: 30 },
  validFrom: new Date('2025-09-01T02:00:00Z'),
  ...changes,
});

describe('assigning a liaison (ENT-05, ENT-18)', () => {
  it.each([
    [19, 20, false],
    [24, 25, false],
    [25, 26, true],
    [29, 30, true],
  ])('an officer with %d enterprises takes one more and has %d; warned: %s', (load, loadAfter, isAboveSoftLoad) =>
    expect(decideLiaison(situation({ load }))).toEqual({ kind: 'ASSIGN', load: loadAfter, isAboveSoftLoad }));

  it.each([30, 31])('an officer with %d enterprises takes no more: the cap is 30', (load) =>
    expect(decideLiaison(situation({ load }))).toEqual({ kind: 'LOAD_REACHED', limit: 30, load }));

  it('a colleague takes over from the present liaison', () =>
    expect(decideLiaison(situation({ current: { officerId: 'li', validFrom: since } })).kind).toBe('ASSIGN'));

  it('the same officer again changes nothing', () =>
    expect(decideLiaison(situation({ current: { officerId: 'chen', validFrom: since } }))).toEqual({ kind: 'UNCHANGED', since }));

  it('an officer who left the post gets nothing new', () =>
    expect(decideLiaison(situation({ officer: { id: 'chen', isActive: false } }))).toEqual({ kind: 'OFFICER_INACTIVE' }));

  it.each([
    ['before', new Date(since.getTime() - 1)],
    ['at', since],
  ])('a hand-over %s the predecessor’s beginning is refused, since the predecessor would not have served at all', (_, validFrom) =>
    expect(decideLiaison(situation({ validFrom, current: { officerId: 'li', validFrom: since } }))).toEqual({ kind: 'TOO_EARLY', currentSince: since }));

  it('an enterprise that is gone gets no liaison', () =>
    expect(decideLiaison(situation({ status: 'MOVED_OUT' }))).toEqual({ kind: 'HAS_LEFT', status: 'MOVED_OUT' }));
});

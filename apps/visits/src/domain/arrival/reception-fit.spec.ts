import { describe, expect, it } from '@jest/globals';
import { checkReceptionFit, isBoundByReceptionRules } from './reception-fit.ts';
import type { ReceptionRules } from './reception-rules.ts';

const rules: ReceptionRules = {
  enterpriseId: 'firm',
  zones: [],
  route: [],
  maxGroupSize: 5,
  maxDurationMinutes: 90,
  allowedTopics: ['产能', '订单'],
  blackouts: [{ from: '2025-09-10', to: '2025-09-12', reason: '客户审厂' }],
};
const window = (startsAt: string, minutes: number): { startsAt: Date; endsAt: Date } => {
  const start = new Date(`${startsAt}:00+08:00`);
  return { startsAt: start, endsAt: new Date(start.getTime() + minutes * 60_000) };
};
const form = { headcount: 5, topics: ['产能'], windows: [window('2025-09-15 09:00', 90)] };

describe('a booking at an enterprise with a tour plan (VIS-21)', () => {
  it('fits when it keeps to the plan, and everywhere when there is none', () => {
    expect(checkReceptionFit(form, rules)).toEqual([]);
    expect(checkReceptionFit({ ...form, headcount: 99 }, null)).toEqual([]);
  });

  it('is told everything that does not fit, and never why the enterprise receives nobody', () => {
    const misfit = { headcount: 6, topics: ['产能', '用工'], windows: [window('2025-09-12 23:30', 60), window('2025-09-15 09:00', 91)] };
    expect(checkReceptionFit(misfit, rules)).toEqual([
      { field: 'headcount', code: 'GROUP_TOO_LARGE', limit: '5' },
      { field: 'topics.1', code: 'TOPIC_NOT_ALLOWED', limit: '产能、订单' },
      { field: 'windows.0.startsAt', code: 'IN_BLACKOUT', limit: '2025-09-10–2025-09-12' },
      { field: 'windows.1', code: 'TOUR_TOO_LONG', limit: '90' },
    ]);
  });

  it('may be about anything when no topics are named', () => {
    expect(checkReceptionFit({ ...form, topics: ['用工'] }, { ...rules, allowedTopics: [] })).toEqual([]);
  });
});

describe('who is bound by a tour plan (§0.1, VIS-40)', () => {
  const visit = { kind: 'RESEARCH', statutoryBasis: null, announcement: null, isEmergency: false } as const;
  it.each([
    ['a research visit', visit, true],
    ['a tour', { ...visit, kind: 'TOUR' }, true],
    ['an inspection without a law', { ...visit, kind: 'INSPECTION', announcement: 'ANNOUNCED' }, true],
    ['a statutory inspection', { ...visit, kind: 'INSPECTION', announcement: 'ANNOUNCED', statutoryBasis: '《安全生产法》' }, false],
    ['an unannounced inspection', { ...visit, kind: 'INSPECTION', announcement: 'UNANNOUNCED' }, false],
    ['a tour that claims a law', { ...visit, kind: 'TOUR', statutoryBasis: '《安全生产法》' }, true],
    ['an emergency', { ...visit, isEmergency: true }, false],
  ] as const)('%s: %s', (_what, which, isBound) => {
    expect(isBoundByReceptionRules(which)).toBe(isBound);
  });
});

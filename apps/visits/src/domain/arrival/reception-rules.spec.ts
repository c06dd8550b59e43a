import { describe, expect, it } from '@jest/globals';
import { checkReceptionRules, defaultPhotoRule, type ReceptionRules } from './reception-rules.ts';

const plan: Omit<ReceptionRules, 'enterpriseId'> = {
  zones: [
    { name: '展厅', tags: [], photoRule: 'ALLOWED' },
    { name: '样品室', tags: ['UNRELEASED_SAMPLE'], photoRule: 'FORBIDDEN' },
  ],
  route: ['展厅', '样品室', '展厅'],
  maxGroupSize: 15,
  maxDurationMinutes: 90,
  allowedTopics: ['产能'],
  blackouts: [{ from: '2025-09-10', to: '2025-09-10', reason: null }],
};

describe('the tour plan of an enterprise (VIS-21)', () => {
  it('VIS-20: forbids pictures where samples lie, and asks for registered devices elsewhere, unless the enterprise says otherwise', () => {
    expect(defaultPhotoRule(['UNRELEASED_SAMPLE'])).toBe('FORBIDDEN');
    expect(defaultPhotoRule(['CUSTOMER_SAMPLE'])).toBe('FORBIDDEN');
    expect(defaultPhotoRule([])).toBe('STAMPED_ONLY');
  });

  it('is kept when nothing contradicts itself', () => {
    expect(checkReceptionRules(plan)).toEqual([]);
  });

  it.each<readonly [string, Partial<ReceptionRules>, readonly object[]]>([
    ['a route through a zone that there is not', { route: ['仓库'] }, [{ field: 'route.0', code: 'ZONE_UNKNOWN', limit: '仓库' }]],
    ['two zones of one name', { zones: [...plan.zones, { name: '展厅', tags: [], photoRule: 'FORBIDDEN' }] }, [{ field: 'zones.2.name', code: 'ZONE_NAMED_TWICE', limit: '展厅' }]],
    ['a zone without a name', { zones: [{ name: ' ', tags: [], photoRule: 'ALLOWED' }], route: [] }, [{ field: 'zones.0.name', code: 'TEXT_LENGTH', limit: '1–50' }]],
    ['a group of nobody', { maxGroupSize: 0 }, [{ field: 'maxGroupSize', code: 'OUT_OF_RANGE', limit: '1–200' }]],
    ['a tour of two days', { maxDurationMinutes: 2880 }, [{ field: 'maxDurationMinutes', code: 'OUT_OF_RANGE', limit: '15–1440' }]],
    ['days in the wrong order', { blackouts: [{ from: '2025-09-11', to: '2025-09-10', reason: null }] }, [{ field: 'blackouts.0.to', code: 'PERIOD_REVERSED', limit: '2025-09-11' }]],
    ['a hundred and one blackouts', { blackouts: Array.from({ length: 101 }, () => ({ from: '2025-09-10', to: '2025-09-10', reason: null })) }, [{ field: 'blackouts', code: 'TOO_MANY_ITEMS', limit: '100' }]],
  ])('is not kept with %s', (_what, changes, problems) => {
    expect(checkReceptionRules({ ...plan, ...changes })).toEqual(problems);
  });
});

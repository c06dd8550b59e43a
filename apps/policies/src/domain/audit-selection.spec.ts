import { describe, expect, it } from '@jest/globals';
import { isDrawnForAudit } from './audit-selection.ts';

const settings = { auditShare: 0.05, auditRiskScore: 0.7 };
const seeds = Array.from({ length: 20_000 }, (_, index) => `payment-${index}`);

describe('the audit after payment (§10.9)', () => {
  it('draws five of a hundred payments', () => {
    const drawn = seeds.filter((seed) => isDrawnForAudit(0, seed, settings)).length / seeds.length;
    expect(drawn).toBeGreaterThan(0.045);
    expect(drawn).toBeLessThan(0.055);
  });

  it('draws every payment from the risk score on, and below it no more than others', () => {
    expect(seeds.every((seed) => isDrawnForAudit(0.7, seed, settings))).toBe(true);
    expect(seeds.filter((seed) => isDrawnForAudit(0.69, seed, settings))).toEqual(seeds.filter((seed) => isDrawnForAudit(0, seed, settings)));
  });

  it.each([
    [0, 0],
    [1, 20_000],
  ])('a share of %d draws %d', (auditShare, count) => {
    expect(seeds.filter((seed) => isDrawnForAudit(0, seed, { ...settings, auditShare }))).toHaveLength(count);
  });

  it('the same seed is drawn the same way again', () => {
    expect(isDrawnForAudit(0, 'payment-7', settings)).toBe(isDrawnForAudit(0, 'payment-7', settings));
  });
});

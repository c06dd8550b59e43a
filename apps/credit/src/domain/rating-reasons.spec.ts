import { describe, expect, it } from '@jest/globals';
import { reasonsOf } from './rating-reasons.ts';
import type { ComponentKey, RatedComponent } from './rating.ts';

const part = (key: ComponentKey, score: number | null, weight: number): RatedComponent => ({ key, score, weight, points: (weight * (score ?? 0)) / 100, isOnRecord: true });

describe('the reasons of a rating (§10.10)', () => {
  it('are the three strongest for it and the three strongest against it, strongest first', () => {
    const components = [part('TAX', 100, 250), part('PUBLIC_EVALUATION', 60, 200), part('JUDICIAL', 0, 150), part('PENALTY', 50, 150), part('CUSTOMS', 20, 50), part('LABOUR', 100, 100), part('SAFETY_ENVIRONMENT', 80, 50), part('COMMITMENT', 100, 50)];
    expect(reasonsOf(components, 70).map(({ key, isPositive, points }) => [key, isPositive, points])).toEqual([
      ['TAX', true, 75],
      ['LABOUR', true, 30],
      ['COMMITMENT', true, 15],
      ['JUDICIAL', false, 105],
      ['PENALTY', false, 30],
      ['CUSTOMS', false, 25],
    ]);
  });

  it('leave out what neither lifts nor pulls, and what does not count', () => {
    expect(reasonsOf([part('TAX', 70, 250), part('CUSTOMS', null, 0)], 70)).toEqual([]);
  });
});

import { addDays } from '../drawing/days.ts';
import { namedUuid } from '../drawing/identifiers.ts';
import type { Plan } from '../plan.ts';
import type { Jurisdiction } from '../registry/jurisdictions.ts';
import type { ExampleWords, PolicyWords } from '../words/policies.ts';
import type { PolicyProject, RuleExample } from './policy-rules.ts';

/** Three that are let in, and three that are kept out (POL-01). */
export const examplesOf = ({ seed, quarter }: Plan, jurisdiction: Jurisdiction, project: PolicyProject, { key, good, bad }: PolicyWords): RuleExample[] => {
  const recent = addDays(quarter.firstDay, -900);
  const lastYear = Number(quarter.firstDay.slice(0, 4)) - 1;
  const base = { ...good, facts: fillIn(good.facts ?? {}, recent), lists: { BLACK: false }, division: jurisdiction.code };
  // Growth is asked for up to the last closed year of the day of evaluation, which may be of the next year at the end of a quarter.
  const grown = typeof base.facts.revenue === 'number' ? { series: { revenue: Object.fromEntries([-1, 0, 1].map((offset) => [String(lastYear + offset), Math.round((base.facts.revenue as number) * 1.2 ** offset)])) } } : {};
  const fit = { ...base, ...grown };
  const [reason, change] = bad;
  const profiles: readonly (readonly [name: string, isEligible: boolean, profile: object])[] = [
    ['达标企业', true, fit],
    ['街道达标企业', true, { ...fit, division: jurisdiction.towns[0]!.code }],
    ['镇街达标企业', true, { ...fit, division: jurisdiction.towns.at(-1)!.code }],
    [reason, false, { ...fit, ...change, facts: { ...fit.facts, ...change.facts } }],
    ['区外企业', false, { ...fit, division: '440703' }],
    ['失信企业', false, { ...fit, lists: { BLACK: true } }],
  ];
  return profiles.map(([name, isEligible, profile], index) => ({ id: namedUuid(seed, 'rule-example', jurisdiction.code, key, index), projectId: project.id, name, isEligible, profile, addedBy: project.draftedBy, addedAt: project.createdAt }));
};

const fillIn = (facts: NonNullable<ExampleWords['facts']>, recent: string): Record<string, string | number | readonly string[]> =>
  Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, value === '{recent}' ? recent : value]));

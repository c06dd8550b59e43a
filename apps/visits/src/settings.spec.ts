import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { visitSettings, type VisitSettingKey } from './settings.ts';

const keys = Object.keys(visitSettings) as readonly VisitSettingKey[];
const accepts = (key: VisitSettingKey, value: unknown): boolean => visitSettings[key].schema.safeParse(value).success;

describe('the numbers of the visit rules (SHR-24)', () => {
  it.each(keys)('%s has a default that keeps its own rule, a unit and a source', (key) => {
    const { default: standard, unit, source } = visitSettings[key];
    expect(accepts(key, standard)).toBe(true);
    expect(unit.length).toBeGreaterThan(2);
    expect(source).toMatch(/VIS-|SHR-|§|^M\d/);
  });

  it('the README names each of them with its unit and source, and no other', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8').split('## The numbers')[1]?.split('\n## ')[0] ?? '';
    const rows = [...readme.matchAll(/^\| `(\w+)` \| .+ \| (.+) \| (.+) \|$/gm)].map(([, key, unit, source]) => ({ key, unit, source }));
    const inOrder = <Row extends { readonly key?: string | undefined }>(list: readonly Row[]): Row[] => list.toSorted((a, b) => ((a.key ?? '') < (b.key ?? '') ? -1 : 1));
    expect(inOrder(rows)).toEqual(inOrder(keys.map((key) => ({ key, unit: visitSettings[key].unit, source: visitSettings[key].source }))));
  });

  it.each([
    ['protectedMonthlyLimit', 0, true],
    ['protectedMonthlyLimit', 10, true],
    ['protectedMonthlyLimit', 11, false],
    ['protectedMonthlyLimit', -1, false],
    ['protectedMonthlyLimit', 1.5, false],
    ['protectedMonthlyLimit', '2', false],
    ['replyWindowDays', 0, false],
    ['necessityAskFrom', 101, false],
    ['necessityWeights', { benefit: 20, problem: 20, novelty: 20, dataGap: 20, assigned: 20 }, true],
    ['necessityWeights', { benefit: 30, problem: 20, novelty: 25, dataGap: 15, assigned: 11 }, false],
    ['necessityWeights', { benefit: 100 }, false],
    ['counterOfferWeights', { topicMatch: 0.2, wantsExposure: 0.2, rarelySeen: 0.2, quality: 0.2, receptionCapacity: 0.2 }, true],
    ['counterOfferWeights', { topicMatch: 1, wantsExposure: 1, rarelySeen: 0, quality: 0, receptionCapacity: 0 }, false],
    ['benefitValues', { SERVICE: 1, ORDER: 1, POLICY: 1, PUBLICITY: 1 }, true],
    ['officeHours', [{ from: '08:30', to: '12:00' }, { from: '14:00', to: '17:30' }], true],
    ['officeHours', [{ from: '14:00', to: '12:00' }], false],
    ['officeHours', [{ from: '09:00', to: '12:00' }, { from: '11:00', to: '18:00' }], false],
    ['officeHours', [{ from: '9:00', to: '12:00' }], false],
    ['officeHours', [], false],
  ] as const)('%s = %j is valid: %p', (key, value, expected) => {
    expect(accepts(key, value)).toBe(expected);
  });
});

import { describe, expect, it } from '@jest/globals';
import { appealSettings, type AppealSettingKey } from './settings.ts';

const keys = Object.keys(appealSettings) as readonly AppealSettingKey[];
const accepts = (key: AppealSettingKey, value: unknown): boolean => appealSettings[key].schema.safeParse(value).success;

describe('the numbers of the appeal rules (SHR-24)', () => {
  it.each(keys)('%s has a default that keeps its own rule, a unit and a source', (key) => {
    const { default: standard, unit, source } = appealSettings[key];
    expect(accepts(key, standard)).toBe(true);
    expect(unit.length).toBeGreaterThan(2);
    expect(source).toMatch(/APL-|SHR-|§/);
  });

  it.each([
    ['regularPromiseDays', 0, false],
    ['regularPromiseDays', 1.5, false],
    ['urgentPromiseHours', 12, true],
    ['urgentPromiseHours', 0, false],
    ['autoDispatchConfidence', 1.01, false],
    ['lowRatingUpTo', 5, false],
    ['informationPauses', 0, true],
    ['recheckDays', '90', false],
    ['attachmentBytes', 0, false],
    ['officeHours', [{ from: '14:00', to: '12:00' }], false],
    ['officeHours', [], false],
    ['officeHours', [{ from: '08:30', to: '12:00' }, { from: '14:00', to: '17:30' }], true],
  ] as const)('%s = %j is valid: %p', (key, value, expected) => {
    expect(accepts(key, value)).toBe(expected);
  });

  it('what may be attached fits into a body of 3 MiB in base64, with room for the words', () => {
    expect((appealSettings.attachmentsBytes.default * 4) / 3).toBeLessThan(3 * 1024 * 1024 - 12 * 1024);
  });
});

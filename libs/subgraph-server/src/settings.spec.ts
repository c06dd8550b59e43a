import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { countStatements, insertSetting } from '@qinqing/database';
import { z } from 'zod';
import { credit } from './fixtures/tiny-departments.ts';
import { openTinyDatabase, type TinyDatabase } from './fixtures/tiny-platform.ts';
import { defineSettings, resolveSettings, setting, type SettingPlace } from './index.ts';

const settings = defineSettings({
  replyWindowDays: setting({ default: 2, schema: z.number().int().min(1).max(60), unit: 'working days', source: 'VIS-07 [D]' }),
  maximumHeadcount: setting({ default: 15, schema: z.number().int().min(1), unit: 'visitors', source: 'VIS-21 [D]' }),
  officeHours: setting({ default: [{ from: '09:00' }], schema: z.array(z.strictObject({ from: z.string() })), unit: 'time of day in Shanghai', source: 'SHR-03 [D]' }),
});

let database: TinyDatabase;

beforeAll(async () => {
  database = await openTinyDatabase(credit);
});
afterAll(() => database.close());
beforeEach(() => database.sql('TRUNCATE setting RESTART IDENTITY'));

const override = (scope: string, key: string, value: unknown, validFrom = '2025-09-01'): Promise<boolean> =>
  insertSetting(database.dataSource.manager, { scope, key, value, validFrom, source: 'District notice 7', changedBy: 'operator' });

const resolve = (places: readonly SettingPlace[], day = '2025-09-15') => resolveSettings(database.dataSource.manager, settings, places, day);
const replyWindowAt = async (place: SettingPlace, day?: string): Promise<number> => (await resolve([place], day))[0]!.values.replyWindowDays;

describe('the settings in force somewhere', () => {
  it('are the defaults as long as nobody overrides them', async () => {
    expect(await resolve([{ divisionCode: '440704' }])).toEqual([
      { values: { replyWindowDays: 2, maximumHeadcount: 15, officeHours: [{ from: '09:00' }] }, version: 'default', overridden: new Set() },
    ]);
  });

  it.each([
    ['440704001002', null, 6],
    ['440704001', null, 5],
    ['440704002', null, 4],
    ['440704', null, 4],
    ['440703', null, 3],
    ['440600', null, 9],
    ['370303', null, 2],
    ['440704001002', 'U-1', 7],
    ['370303', 'U-1', 7],
    ['440704', 'U-2', 4],
  ])('of the most specific place count: in %s, unit %p, %i', async (divisionCode, unitId, days) => {
    await override('440000', 'replyWindowDays', 9);
    await override('440700', 'replyWindowDays', 3);
    await override('440704', 'replyWindowDays', 4);
    await override('440704001', 'replyWindowDays', 5);
    await override('440704001002', 'replyWindowDays', 6);
    await override('unit:U-1', 'replyWindowDays', 7);
    expect(await replyWindowAt({ divisionCode, unitId })).toBe(days);
  });

  it.each([
    ['2025-08-31', 2],
    ['2025-09-01', 3],
    ['2025-09-09', 3],
    ['2025-09-10', 5],
  ])('are those of the day: on %s, %i', async (day, days) => {
    await override('440704', 'replyWindowDays', 5, '2025-09-10');
    await override('440704', 'replyWindowDays', 3, '2025-09-01');
    expect(await replyWindowAt({ divisionCode: '440704' }, day)).toBe(days);
  });

  it('take each number from its own place, and name the overrides that they used', async () => {
    await override('440700', 'replyWindowDays', 3);
    await override('440704', 'maximumHeadcount', 8);
    await override('440704', 'replyWindowDays', 4);
    const [district, city] = await resolve([{ divisionCode: '440704' }, { divisionCode: '440703' }]);
    expect(district).toMatchObject({ values: { replyWindowDays: 4, maximumHeadcount: 8 }, version: '3+2', overridden: new Set(['replyWindowDays', 'maximumHeadcount']) });
    expect(city).toMatchObject({ values: { replyWindowDays: 3, maximumHeadcount: 15 }, version: '1', overridden: new Set(['replyWindowDays']) });
  });

  it('are read in one statement, however many places are asked for', async () => {
    const places = Array.from({ length: 50 }, (_, index) => ({ divisionCode: `4407${String(index % 9 + 1).padStart(2, '0')}`, unitId: `U-${index}` }));
    const statements = await countStatements(async (count) => {
      expect(await resolve(places)).toHaveLength(50);
      return count.statements;
    });
    expect(statements).toHaveLength(1);
  });

  it.each([['replyWindowDays', 0], ['replyWindowDays', '3'], ['replyWindowDays', null], ['officeHours', [{ to: '12:00' }]]])('are an error, not a guess, when a stored value is wrong: %s = %j', async (key, value) => {
    await override('440704', key, value);
    await expect(resolve([{ divisionCode: '440704' }])).rejects.toThrow(`setting ${key} of 440704 (id 1) is not a valid value: correct the setting`);
  });

  it('ignore a key that this version does not know: the next one may', async () => {
    await override('440704', 'ofTheNextVersion', 1);
    expect((await resolve([{ divisionCode: '440704' }]))[0]?.version).toBe('default');
  });

  it('cannot be changed by whoever reads them', async () => {
    const [resolved] = await resolve([{ divisionCode: '440704' }]);
    expect(() => Object.assign(resolved!.values, { replyWindowDays: 60 })).toThrow(TypeError);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openSpecDepartment, type SpecDepartment } from './fixtures/spec-department.ts';
import { insertSetting, listSettings, type NewSetting, type SettingRow } from './index.ts';

let department: SpecDepartment;

beforeAll(async () => {
  department = await openSpecDepartment();
});
afterAll(() => department.close());
beforeEach(() => department.sql('TRUNCATE setting'));

const add = (changes: Partial<NewSetting>): Promise<boolean> =>
  insertSetting(department.dataSource.manager, { scope: '440704', key: 'replyWindowDays', value: 3, validFrom: '2025-09-01', source: 'District notice 7', changedBy: 'operator', ...changes });

const list = (scopes: readonly string[], day: string): Promise<SettingRow[]> => listSettings(department.dataSource.manager, scopes, day);

describe('the overrides of settings', () => {
  it.each([
    ['2025-08-31', []],
    ['2025-09-01', [3]],
    ['2026-01-01', [3]],
  ])('count from their first day on: on %s %j', async (day, values) => {
    await add({});
    expect((await list(['440704'], day)).map(({ value }) => value)).toEqual(values);
  });

  it('with an end do not count on that day any more', async () => {
    await add({});
    await department.sql(`UPDATE setting SET valid_to = '2025-10-01'`);
    expect(await list(['440704'], '2025-09-30')).toHaveLength(1);
    expect(await list(['440704'], '2025-10-01')).toEqual([]);
  });

  it('come earliest first, for the scopes asked for alone', async () => {
    await add({ validFrom: '2025-09-10', value: 5 });
    await add({ validFrom: '2025-09-01', value: 3 });
    await add({ scope: '440700', value: 4 });
    await add({ scope: '440705', value: 9 });
    const rows = await list(['440704', '440700'], '2025-09-30');
    expect(rows.map(({ scope, value }) => [scope, value])).toEqual(expect.arrayContaining([['440704', 3], ['440700', 4], ['440704', 5]]));
    expect(rows).toHaveLength(3);
    expect(rows.at(-1)).toEqual({ id: expect.stringMatching(/^\d+$/), scope: '440704', key: 'replyWindowDays', value: 5, validFrom: '2025-09-10', validTo: null, source: 'District notice 7' });
  });

  it.each([[{ benefit: 30, problem: 20 }], [[{ from: '09:00', to: '12:00' }]], ['09:00'], [0], [false], [null]])('keep the value %j as it is', async (value) => {
    await add({ value });
    expect((await list(['440704'], '2025-09-01'))[0]?.value).toEqual(value);
  });

  it('are never overwritten: one day has one value of a key in a scope', async () => {
    expect(await add({ value: 3 })).toBe(true);
    expect(await add({ value: 4 })).toBe(false);
    expect((await list(['440704'], '2025-09-01')).map(({ value }) => value)).toEqual([3]);
  });
});

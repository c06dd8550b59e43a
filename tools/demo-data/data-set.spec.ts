import { describe, expect, it } from '@jest/globals';
import { isFourAbove, parseUscc, sizeClassOf, usccParts, type IndustryCode } from '@qinqing/codes';
import { dataSet, departments } from './data-set.ts';
import { computeExpectations } from './expectations.ts';
import type { TableRow, Value } from './loading/table-row.ts';
import { planOf, type Plan, type Scale } from './plan.ts';
import { cast } from './registry/cast.ts';

const today = '2026-11-22';
const tiny = (seed: number): Plan => planOf({ seed, scale: 'tiny', today });

type Record = TableRow['record'];

const readTables = (plan: Plan): Map<string, Record[]> => {
  const rows = departments.flatMap((department) => [...dataSet[department].rows(plan)]);
  return new Map([...Map.groupBy(rows, ({ table }) => table.name)].map(([name, ofTable]) => [name, ofTable.map(({ record }) => record)]));
};

const values = (records: readonly Record[], column: string) => records.map((record) => record[column]);

describe('the same seed', () => {
  it('gives the same data set, byte for byte, on every day of a quarter', () => {
    expect(computeExpectations(tiny(5))).toEqual(computeExpectations(planOf({ seed: 5, scale: 'tiny', today: '2026-10-01' })));
  });

  it.each(departments)('another seed gives another %s', (department) => {
    const lines = (seed: number): string => JSON.stringify([...dataSet[department].rows(tiny(seed))].filter(({ table }) => table.name !== 'setting'));
    expect(lines(5)).not.toBe(lines(6));
  });

  it('another seed gives other ids, names and codes', () => {
    const [first, second] = [tiny(5), tiny(6)].map((plan) => readTables(plan).get('enterprise')!);
    for (const column of ['id', 'uscc', 'name']) {
      const known = new Set(values(first!, column));
      expect(values(second!, column).filter((value) => known.has(value)).length).toBeLessThan(5);
    }
  });
});

it.each<[Scale, number]>([
  ['tiny', 1_000],
  ['small', 20_000],
  ['full', 957_000],
])('scale %s has %d enterprises (N11)', (scale, size) => {
  expect(planOf({ seed: 1, scale, today }).enterprises).toBe(size);
});

describe('the registry', () => {
  const size = 5_000;
  const tables = readTables({ ...tiny(11), enterprises: size });
  const enterprises = tables.get('enterprise')!;
  const percentOf = (records: readonly Record[]): number => (records.length / size) * 100;

  it('has three quarters of its enterprises in the first jurisdiction', () => {
    expect(enterprises).toHaveLength(size);
    const share = percentOf(enterprises.filter(({ division_code: code }) => String(code).startsWith('440704')));
    expect(Math.abs(share - 75)).toBeLessThan(2);
  });

  it('has a valid and unique USCC for everybody, of the enterprise’s own division (SHR-01, ENT-01)', () => {
    expect(new Set(values(enterprises, 'uscc')).size).toBe(size);
    const isOfOwnDivision = ({ uscc, division_code: code }: Record): boolean => {
      const reading = parseUscc(String(uscc));
      return reading.ok && usccParts(reading.uscc).divisionCode === String(code).slice(0, 6);
    };
    expect(enterprises.filter((row) => !isOfOwnDivision(row))).toEqual([]);
  });

  it('has no name twice in a jurisdiction', () => {
    expect(new Set(enterprises.map(({ division_code: code, name }) => `${String(code).slice(0, 6)} ${String(name)}`)).size).toBe(size);
  });

  it('computes every size class from the facts (§12.4)', () => {
    const classify = (row: Record) =>
      sizeClassOf({ industryCode: row.industry_code as IndustryCode, staff: row.staff as number, revenueCents: row.revenue_cents as number, assetsCents: row.assets_cents as number }).sizeClass;
    expect(enterprises.filter((row) => row.size_class !== classify(row))).toEqual([]);
  });

  it('lets large enterprises be quiet, and only smaller ones ask for exposure (ENT-35)', () => {
    const modes = Map.groupBy(enterprises, ({ size_class: sizeClass }) => sizeClass);
    expect(new Set(values(modes.get('LARGE')!, 'visit_mode'))).toEqual(new Set(['QUIET']));
    for (const sizeClass of ['MEDIUM', 'SMALL', 'MICRO', null]) expect(values(modes.get(sizeClass)!, 'visit_mode')).not.toContain('QUIET');
    expect(values(modes.get(null)!, 'visit_mode')).not.toContain('EXPOSURE');
  });

  it('lists exactly the key enterprises that follow from thresholds and certificates (ENT-02)', () => {
    const held = Map.groupBy(tables.get('qualification')!, ({ enterprise_id: id }) => id);
    const follows = enterprises.flatMap((row) => {
      const valid = new Set((held.get(row.id!) ?? []).filter(({ valid_from: from, valid_to: to }) => from! <= '2026-10-01' && '2026-10-01' < to!).map(({ kind }) => kind));
      const facts = { industryCode: row.industry_code as IndustryCode, revenueCents: row.revenue_cents as number, hasConstructionQualification: valid.has('CONSTRUCTION'), isDevelopingRealEstate: null };
      const grounds = { four: row.status === 'ACTIVE' && isFourAbove(facts) === true, highTech: valid.has('NATIONAL_HIGH_TECH') };
      return grounds.four || grounds.highTech ? [[row.id, grounds.four, grounds.highTech]] : [];
    });
    expect(tables.get('key_enterprise')!.map((row) => [row.enterprise_id, row.is_four_above, row.is_national_high_tech])).toEqual(follows);
    expect(new Set(values(tables.get('key_enterprise')!, 'quarter'))).toEqual(new Set(['2026Q4']));
  });

  it('keeps certificates valid to the end of the quarter, and former ones in the past', () => {
    expect(values(tables.get('qualification')!, 'valid_to').filter((to) => to! >= '2026-10-01' && to! <= '2026-12-31')).toEqual([]);
  });

  it('gives every key enterprise one liaison, nobody more than 30 enterprises, and each a place of its own (ENT-05)', () => {
    const assignments = tables.get('assignment')!;
    expect(values(assignments, 'enterprise_id')).toEqual(values(tables.get('key_enterprise')!, 'enterprise_id'));
    for (const served of Map.groupBy(assignments, ({ officer_id: officer }) => officer).values()) {
      expect(values(served, 'place')).toEqual(served.map((_, index) => index + 1));
      expect(served.length).toBeLessThanOrEqual(30);
    }
  });

  it('knows more of key enterprises than of others, and nothing of those that have gone (ENT-03)', () => {
    const factsOf = Map.groupBy(tables.get('enterprise_fact')!, ({ enterprise_id: id }) => id);
    const countOf = (id: Value | undefined): number => factsOf.get(id!)?.length ?? 0;
    expect(tables.get('key_enterprise')!.filter(({ enterprise_id: id }) => countOf(id) < 14)).toEqual([]);
    expect(tables.get('enterprise_fact')!.length / size).toBeLessThan(5);
    expect(enterprises.filter(({ id, status }) => (status === 'CANCELLED' || status === 'REVOKED') && countOf(id) > 0)).toEqual([]);
  });

  it('tells nothing of the future', () => {
    const days = [
      ...values(enterprises, 'established_on'),
      ...values(tables.get('enterprise_fact')!, 'as_of'),
      ...['enterprise_fact', 'assignment'].flatMap((table) => values(tables.get(table)!, 'recorded_at')),
      ...values(tables.get('qualification')!, 'valid_from'),
      ...values(tables.get('protection')!, 'since'),
      ...['visit_request', 'appeal', 'policy_application', 'credit_listing'].flatMap((table) => values(tables.get(table)!, 'updated_at')),
      ...values(tables.get('credit_record')!, 'recorded_at'),
    ];
    expect(days.filter((day) => String(day) >= '2026-10-01')).toEqual([]);
  });

  it.each([
    ['entity_kind', 'COMPANY', 55],
    ['entity_kind', 'INDIVIDUAL_BUSINESS', 43],
    ['status', 'ACTIVE', 88],
    ['status', 'SUSPENDED', 3],
    ['status', 'REVOKED', 4],
    ['status', 'CANCELLED', 5],
  ])('has about the share of §11.1 where %s is %s: %d %%', (column, value, percent) => {
    expect(Math.abs(percentOf(enterprises.filter((row) => row[column] === value)) - percent)).toBeLessThan(1.5);
  });

  it('has about 1.25 % key enterprises besides those that demonstrations count on (N11)', () => {
    const keys = tables.get('key_enterprise')!.slice(cast.filter(({ part }) => part === 'KEY' || part === 'PILOT' || part === 'PROTECTED').length);
    expect(Math.abs(percentOf(keys) - 1.25)).toBeLessThan(0.4);
  });
});

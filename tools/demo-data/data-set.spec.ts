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

describe('a year of a small district', () => {
  const district = { ...planOf({ seed: 12, scale: 'small', today }), enterprises: 2_500, yearShare: 2_500 / 957_000 };
  const tables = readTables(district);
  const known = (table: string): Set<Value> => new Set(values(tables.get(table)!, 'id').map((id) => id!));

  it.each<[string, string, readonly (readonly [string, string])[]]>([
    ['enterprises', 'enterprise', [['appeal', 'enterprise_id'], ['visit_request', 'enterprise_id'], ['visit_slot', 'enterprise_id'], ['policy_application', 'enterprise_id'], ['consent', 'enterprise_id'], ['credit_enquiry', 'enterprise_id']]],
    ['units', 'org_unit', [['appeal', 'unit_id'], ['appeal', 'reply_unit_id'], ['routing_rule', 'unit_id'], ['visit_request', 'unit_id'], ['policy_project', 'unit_id'], ['policy_application', 'unit_id'], ['credit_record', 'authority_unit_id']]],
    ['officers', 'officer', [['appeal', 'submitting_officer_id'], ['assignment', 'officer_id']]],
    ['appeals', 'appeal', [['appeal', 'parent_id'], ['appeal_transition', 'appeal_id'], ['appeal_rating', 'appeal_id']]],
    ['projects', 'policy_project', [['policy_application', 'project_id'], ['budget', 'project_id'], ['rule_example', 'project_id']]],
    ['banks and consents', 'consent', [['credit_enquiry', 'consent_id'], ['consent_transition', 'consent_id']]],
  ])('names existing %s only', (_, owner, columns) => {
    const ids = known(owner);
    for (const [table, column] of columns) expect([table, column, values(tables.get(table)!, column).filter((id) => id !== null && !ids.has(id!))]).toEqual([table, column, []]);
  });

  it('gives no id twice', () => {
    for (const [table, records] of tables) if (records[0]!.id !== undefined) expect([table, new Set(values(records, 'id')).size]).toEqual([table, records.length]);
  });

  it('is of 60 units, and everybody served by a liaison of at most 30 (§11.1)', () => {
    expect(tables.get('org_unit')).toHaveLength(60);
    expect(Math.max(...[...Map.groupBy(tables.get('assignment')!, ({ officer_id: officer }) => officer).values()].map((served) => served.length))).toBeLessThanOrEqual(30);
  });

  it('keeps the audit entries in the order in which their places are given', () => {
    const times = values(tables.get('audit_entry')!, 'occurred_at').map(String);
    expect(times.length).toBeGreaterThan(100);
    expect(times).toEqual(times.toSorted());
  });

  it('is the same, byte for byte, on every day of a quarter, with its truth', () => {
    expect(computeExpectations(district)).toEqual(computeExpectations({ ...district, ...planOf({ seed: 12, scale: 'small', today: '2026-10-02' }), enterprises: 2_500, yearShare: 2_500 / 957_000 }));
  });

  it('tells nothing of the future', () => {
    const columns = ['updated_at', 'at', 'reported_at', 'enquired_at', 'occurred_at', 'moved_at', 'published_at', 'recorded_at'];
    for (const [table, records] of tables) for (const column of columns) expect([table, column, values(records, column).filter((day) => typeof day === 'string' && Date.parse(day) >= Date.parse('2026-10-01T00:00:00+08:00'))]).toEqual([table, column, []]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { isRole } from '@qinqing/caller';
import { dataSet } from '../data-set.ts';
import { planOf } from '../plan.ts';

const plan = planOf({ seed: 4, scale: 'tiny', today: '2026-11-22' });
const accounts = [...dataSet.identity.rows(plan)].map(({ record }) => record);
const registry = Map.groupBy(dataSet.enterprises.rows(plan), ({ table }) => table.name);
const find = (table: string, id: unknown) => registry.get(table)!.find(({ record }) => record.id === id)?.record;
const persona = (key: string) => accounts.find((account) => account.persona === key)!;
const enterprisesOf = (key: string) => (persona(key).enterprise_ids as string[]).map((id) => find('enterprise', id)!);

describe('the personas', () => {
  it('are twenty-two of the first jurisdiction and seventeen of the second', () => {
    const posts = ['specialist', 'handler', 'head', 'handlerb', 'direct', 'policy', 'approver', 'credit', 'authority', 'leader'];
    expect(accounts.map(({ persona: key }) => key)).toEqual([
      'centre', 'office', 'bureau', 'market', 'street', 'liaison', ...posts, 'protected', 'clerk', 'firm', 'listed', 'agent', 'operator',
      'centre2', 'bureau2', 'market2', 'liaison2', ...posts.map((key) => `${key}2`), 'protected2', 'firm2', 'listed2',
    ]);
  });

  it.each([
    ['handler', 'UNIT_HANDLER', 'industry-information', '业务经办'],
    ['head', 'UNIT_HANDLER', 'industry-information', '分管负责人'],
    ['handlerb', 'UNIT_HANDLER', 'market-supervision', '业务经办'],
    ['policy', 'POLICY_OWNER', 'industry-information', '主要负责人'],
    ['approver', 'APPROVER', 'industry-information', '分管负责人'],
    ['authority', 'LISTING_AUTHORITY', 'market-supervision', '分管负责人'],
    ['leader', 'DISTRICT_LEADER', 'district-government', '主要负责人'],
  ])('%s is %s in the unit for %s, %s, in both districts', (key, role, dutyLine, title) => {
    for (const [suffix, divisionCode] of [['', '440704'], ['2', '440608']] as const) {
      const account = persona(key + suffix);
      expect(account).toMatchObject({ roles: [role], division_code: divisionCode });
      expect(find('officer', account.officer_id)).toMatchObject({ title });
      expect(find('org_unit', account.unit_id)).toMatchObject({ duty_line: dutyLine, division_code: divisionCode });
    }
  });

  it.each(accounts.map((account) => [account.persona, account] as const))('%s has a known role and says in both languages what to try', (_, account) => {
    expect((account.roles as string[]).every(isRole)).toBe(true);
    for (const column of ['name_zh', 'name_en', 'description_zh', 'description_en']) expect(account[column]).toEqual(expect.stringMatching(/^[^{}]{2,}$/));
  });

  it.each(accounts.filter(({ unit_id: unit }) => unit !== null).map((account) => [account.persona, account] as const))('%s is an officer of an existing unit', (_, account) => {
    const officer = find('officer', account.officer_id)!;
    expect(officer).toMatchObject({ unit_id: account.unit_id, name: account.name_zh });
    expect(find('org_unit', account.unit_id)).toBeDefined();
  });

  it.each(['protected', 'protected2'])('%s represents a protected key enterprise that wants quiet', (key) => {
    const [enterprise] = enterprisesOf(key);
    expect(enterprise).toMatchObject({ legal_representative: persona(key).name_zh, size_class: 'LARGE', visit_mode: 'QUIET' });
    expect(registry.get('protection')!.map(({ record }) => record.enterprise_id)).toContain(enterprise!.id);
    expect(registry.get('key_enterprise')!.map(({ record }) => record.enterprise_id)).toContain(enterprise!.id);
  });

  it('the clerk acts for the same enterprise, and the agent for three others', () => {
    expect(persona('clerk').enterprise_ids).toEqual(persona('protected').enterprise_ids);
    expect(new Set(enterprisesOf('agent').map(({ id }) => id)).size).toBe(3);
  });

  it.each([
    ['firm', 'protected'],
    ['firm2', 'protected2'],
  ])('%s is a small firm of the trade of %s’s enterprise and wants to be seen', (firm, large) => {
    expect(enterprisesOf(firm)[0]).toMatchObject({ size_class: 'SMALL', visit_mode: 'EXPOSURE', status: 'ACTIVE', industry_code: enterprisesOf(large)[0]!.industry_code });
  });

  it('the liaison serves twenty enterprises, the protected one among them', () => {
    const served = registry.get('assignment')!.filter(({ record }) => record.officer_id === persona('liaison').officer_id).map(({ record }) => record.enterprise_id);
    expect(served).toHaveLength(20);
    expect(served).toContain((persona('protected').enterprise_ids as string[])[0]);
  });

  it('the street office works where the protected enterprise is', () => {
    expect(enterprisesOf('protected')[0]!.division_code).toBe(persona('street').division_code);
  });
});

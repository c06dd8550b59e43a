import { describe, expect, it } from '@jest/globals';
import { departments } from './contract.ts';
import type { ContractExamples } from './fixtures/example.ts';
import * as exported from './index.ts';
import type { EventContract } from './index.ts';

const { contracts } = exported;

/** A contract without an example fails. */
const examples: ContractExamples = Object.assign({}, ...(await Promise.all(departments.map(async (department) => ((await import(`./fixtures/${department}.ts`)) as { examples: ContractExamples }).examples))));

const accepts = ({ schema }: EventContract, data: unknown): boolean => schema.safeParse(data).success;

describe('the contracts of events (SHR-08)', () => {
  it('are all in the list', () => {
    expect(new Set(Object.values(exported).filter((value) => typeof value === 'object' && 'schema' in value))).toEqual(new Set(contracts));
  });

  it('are found, each with an example', () => {
    expect(contracts.map(({ type }) => type).sort()).toEqual(Object.keys(examples).sort());
  });

  it('have one type each', () => {
    expect(new Set(contracts.map(({ type }) => type)).size).toBe(contracts.length);
  });
});

describe.each(contracts.map((contract) => [contract.type, contract] as const))('%s', (type, contract) => {
  const { example, broken } = examples[type] ?? { example: {}, broken: {} };

  it("is named after its publisher, and is not the publisher's own to consume", () => {
    expect(type).toMatch(/^[a-z]+(-[a-z]+)*\.[A-Z][A-Za-z]+$/);
    expect(type.split('.')[0]).toBe(contract.publisher);
    expect(contract.consumers).not.toContain(contract.publisher);
    expect(new Set(contract.consumers).size).toBe(contract.consumers.length);
  });

  it('accepts an example, and nothing of it is lost', () => {
    expect(contract.schema.parse(example)).toEqual(example);
  });

  it('says nothing beyond its contract', () => {
    expect(contract.schema.parse({ ...example, refusedBy: 'E-1' })).toEqual(example);
  });

  it.each(Object.keys(example))('rejects an event without %s', (field) => {
    const { [field]: _left, ...rest } = example;
    expect(accepts(contract, rest)).toBe(false);
  });

  it.each(Object.entries(broken))('rejects %s = %j', (field, value) => {
    expect(accepts(contract, { ...example, [field]: value })).toBe(false);
  });

  it.each([[null], [undefined], [[]], ['{}'], [{}]])('rejects %j', (data) => {
    expect(accepts(contract, data)).toBe(false);
  });
});

describe('a state that has nothing to tell yet', () => {
  it.each([
    ['enterprises.EnterpriseChanged', { industryCode: null, sizeClass: null, protectedSince: null, factKeys: [] }],
    ['enterprises.AssignmentChanged', { liaisonOfficerId: null }],
    ['enterprises.EnterpriseProfileChanged', { establishedOn: null, facts: [], qualifications: [] }],
    ['appeals.AppealChanged', { itemCode: null }],
    ['credit.CreditStandingChanged', { score: null, level: null, taxGrade: null, taxGradeAsOf: null, customsLevel: null, customsLevelAsOf: null, listings: [] }],
  ])('%s is complete with %j', (type, empty) => {
    const contract = contracts.find((candidate) => candidate.type === type)!;
    expect(accepts(contract, { ...examples[type]?.example, ...empty })).toBe(true);
  });
});

import { describe, expect, it } from '@jest/globals';
import * as exported from './index.ts';
import type { EventContract } from './index.ts';

const contracts = Object.values(exported).filter((value): value is EventContract<any> => typeof value === 'object' && 'schema' in value);

const id = '7c1de7a5-5f0e-4e0a-9f3b-2b1d3c4e5f60';
const other = '0198c2d4-1f0e-7cc0-9d5e-2b1d3c4e5f60';

/** One event of each contract as its publisher writes it, and ways to break it. A contract without an example fails. */
const examples: Readonly<Record<string, { readonly example: Readonly<Record<string, unknown>>; readonly broken: Readonly<Record<string, unknown>> }>> = {
  'enterprises.EnterpriseChanged': {
    example: {
      id,
      uscc: '91440704MA4WXY1234',
      name: '江海储能科技有限公司',
      divisionCode: '440704',
      status: 'ACTIVE',
      industryCode: 'C3841',
      sizeClass: 'SMALL',
      visitMode: 'QUIET',
      isProtected: true,
      protectedSince: '2025-03-01',
      quality: 0.7,
      factKeys: ['employees', 'output-value'],
    },
    broken: { id: 'E-1', uscc: '91440704', status: 'SLEEPING', sizeClass: 'HUGE', visitMode: 'LOUD', isProtected: 'yes', quality: 1.01, factKeys: [7] },
  },
  'enterprises.OrgUnitChanged': {
    example: { id, name: '市场监督管理局', nameEn: 'Market Supervision Bureau', divisionCode: '440704', level: 'DISTRICT', dutyLine: 'market-supervision', lineage: [id, other] },
    broken: { id: 'U-1', level: 'PLANET', lineage: ['U-1'] },
  },
  'enterprises.AssignmentChanged': {
    example: { enterpriseId: id, liaisonOfficerId: other },
    broken: { enterpriseId: null, liaisonOfficerId: 'somebody' },
  },
  'enterprises.EnterpriseProfileChanged': {
    example: {
      enterpriseId: id,
      establishedOn: '2011-05-20',
      facts: [{ key: 'rdSpending', value: 1_200_000_00, unit: 'fen', period: '2024', asOf: '2025-01-31', confidence: 1, source: '税务局' }],
      qualifications: [{ kind: 'LITTLE_GIANT', certificateNumber: 'XJR-2024-001', validFrom: '2024-07-01', validTo: '2027-07-01' }],
    },
    broken: { enterpriseId: 'E-1', establishedOn: '20 May 2011', facts: [{ key: 'staff', value: true }], qualifications: [{ kind: 'LITTLE_GIANT' }] },
  },
  'appeals.AppealChanged': {
    example: { appealId: id, number: '440704-2025-000123', enterpriseId: other, itemCode: 'TALENT-03', isOpen: true, submittedAt: '2025-09-01T02:00:00.000Z' },
    broken: { appealId: '1', enterpriseId: '', isOpen: 'yes', submittedAt: '2025-09-01' },
  },
  'policies.FundingGranted': {
    example: { applicationId: id, projectId: other, enterpriseId: id, amountCents: 5_000_000, isCreditTieBreak: false },
    broken: { applicationId: '1', amountCents: 0.5, isCreditTieBreak: null },
  },
  'credit.CreditStandingChanged': {
    example: {
      enterpriseId: id,
      score: 812,
      level: 'AA',
      taxGrade: 'A',
      taxGradeAsOf: '2025-04-30',
      customsLevel: 'REGULAR',
      customsLevelAsOf: '2025-01-01',
      listings: [{ entryId: other, kind: 'BLACK', measureCodes: ['C-2-11'], authorityName: '市场监督管理局', legalBasis: '《企业信息公示暂行条例》', listedOn: '2025-06-01' }],
      hasOpenDispute: false,
    },
    broken: { enterpriseId: '1', score: 1001, level: 'E', taxGrade: 'E', customsLevel: 'AEO', listings: [{ kind: 'GREY' }], hasOpenDispute: 'no' },
  },
  'credit.ConsentRevoked': {
    example: { consentId: id, enterpriseId: other, bankId: id, revokedAt: '2025-09-01T02:00:00.000Z' },
    broken: { consentId: '1', bankId: null, revokedAt: '2025-09-01' },
  },
  'visits.VisitScheduled': {
    example: { visitRequestId: id, enterpriseId: other, unitId: id, kind: 'RESEARCH', startsAt: '2025-09-10T01:00:00.000Z', endsAt: '2025-09-10T03:00:00.000Z' },
    broken: { visitRequestId: '1', enterpriseId: '', startsAt: '2025-09-10', endsAt: '2025-09-10T03:00:00+08:00' },
  },
};

const accepts = ({ schema }: EventContract, data: unknown): boolean => schema.safeParse(data).success;

describe('the contracts of events (SHR-08)', () => {
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
    expect(type).toMatch(/^[a-z]+\.[A-Z][A-Za-z]+$/);
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

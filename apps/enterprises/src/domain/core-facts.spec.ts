import { describe, expect, it } from '@jest/globals';
import { keysOnFile, knownFacts, withFact, withPersonalDataHidden } from './core-facts.ts';
import type { KnownFact } from './enterprise-fact.ts';
import type { Enterprise } from './enterprise.ts';

const wan = 1_000_000;
const enterprise: Enterprise = {
  id: 'e',
  uscc: '91440704MA4UFD6Y1X',
  name: '江门市科恒电子有限公司',
  divisionCode: '440704001',
  address: '江海区高新西路1号',
  status: 'ACTIVE',
  entityKind: 'COMPANY',
  establishedOn: '2011-05-20',
  legalRepresentative: null,
  industryCode: 'C3911',
  staff: 280,
  revenueCents: 30_000 * wan,
  assetsCents: null,
  sizeClass: 'SMALL',
  visitMode: 'BALANCED',
  version: 3,
  updatedAt: new Date('2025-06-30T16:00:00Z'),
};
const fact = (key: KnownFact['key'], value: unknown): KnownFact => ({ key, value, unit: null, period: null, asOf: '2025-08-01', confidence: 0.9, source: '统计局' });

describe('facts that are also fields of the register’s row (ENT-04)', () => {
  it.each([
    ['staff', 300, 'MEDIUM'],
    ['staff', 299, 'SMALL'],
    ['staff', 19, 'MICRO'],
    ['revenue', 299 * wan, 'MICRO'],
  ] as const)('%s of %d makes an industrial enterprise %s (§12.4)', (key, value, sizeClass) => expect(withFact(enterprise, key, value).sizeClass).toBe(sizeClass));

  it('another industry is judged by its own trade’s bounds', () => expect(withFact(enterprise, 'industry', 'F5171')).toMatchObject({ industryCode: 'F5171', sizeClass: 'MEDIUM' }));

  it('a fact that is no field of the row leaves the row as it is', () => expect(withFact(enterprise, 'patents', 12)).toBe(enterprise));
});

describe('what is known of an enterprise (ENT-03, ENT-04)', () => {
  it('is what is on file, and else what the register says; what neither says is unknown and not listed', () => {
    const facts = knownFacts(enterprise, [fact('staff', 290), fact('patents', 12)]);
    expect(facts.map(({ key }) => key)).toEqual(['establishedOn', 'registeredAddress', 'industry', 'staff', 'revenue', 'patents']);
    expect(facts.find(({ key }) => key === 'staff')).toMatchObject({ value: 290, source: '统计局' });
    expect(facts.find(({ key }) => key === 'revenue')).toMatchObject({ value: 30_000 * wan, unit: 'fen', source: '市场主体登记', asOf: '2025-07-01' });
    expect(keysOnFile(enterprise, ['staff', 'patents'])).toEqual(facts.map(({ key }) => key));
  });

  it('hides all but the last four digits of a phone number, and nothing else', () => {
    expect(withPersonalDataHidden(fact('contactPhone', '13800138000')).value).toBe('*******8000');
    expect(withPersonalDataHidden(fact('contactPerson', '王芳')).value).toBe('王芳');
  });
});

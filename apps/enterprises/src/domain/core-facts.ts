import { sizeClassOf, type SizeClass } from '@qinqing/codes';
import { shanghaiDate } from '@qinqing/working-time';
import { maskPhone } from './contact-phone.ts';
import type { FactValue, KnownFact } from './enterprise-fact.ts';
import { industryOf, type Enterprise } from './enterprise.ts';
import { definitionOf, type FactKey } from './fact-definitions.ts';
import { mandatoryFacts } from './mandatory-facts.ts';

/** Facts whose newest value is also a field of the register's row, where searches and rules read it. */
const coreFields = {
  legalRepresentative: 'legalRepresentative',
  establishedOn: 'establishedOn',
  registeredAddress: 'address',
  industry: 'industryCode',
  staff: 'staff',
  revenue: 'revenueCents',
  assets: 'assetsCents',
} as const satisfies Partial<Record<FactKey, keyof Enterprise>>;

type CoreKey = keyof typeof coreFields;

const isCoreKey = (key: FactKey): key is CoreKey => Object.hasOwn(coreFields, key);

/** The enterprise after a fact that is its key's newest; industry, staff, revenue and assets decide the size class anew. */
export const withFact = (enterprise: Enterprise, key: FactKey, value: FactValue): Enterprise => {
  if (!isCoreKey(key)) return enterprise;
  const next = { ...enterprise, [coreFields[key]]: value };
  return { ...next, sizeClass: judgeSize(next) };
};

const judgeSize = (enterprise: Enterprise): SizeClass | null =>
  sizeClassOf({ industryCode: industryOf(enterprise), staff: enterprise.staff, revenueCents: enterprise.revenueCents, assetsCents: enterprise.assetsCents }).sizeClass;

const REGISTER = '市场主体登记';

/**
 * What is known of an enterprise: its facts on file, and for keys without one what the register's row says. In the order of the
 * mandatory facts.
 *
 * @param newest the newest fact on file of each key
 */
export const knownFacts = (enterprise: Enterprise, newest: readonly KnownFact[]): readonly KnownFact[] => {
  const onFile = new Map(newest.map((fact) => [fact.key, fact]));
  return mandatoryFacts.flatMap((key) => onFile.get(key) ?? registeredFact(enterprise, key) ?? []);
};

/** The keys of what is known: what nobody needs to ask again (ENT-36). */
export const keysOnFile = (enterprise: Enterprise, recordedKeys: readonly string[]): readonly FactKey[] =>
  mandatoryFacts.filter((key) => recordedKeys.includes(key) || registeredFact(enterprise, key) !== null);

const registeredFact = (enterprise: Enterprise, key: FactKey): KnownFact | null => {
  const value = isCoreKey(key) ? enterprise[coreFields[key]] : null;
  if (value === null) return null;
  return { key, value, unit: definitionOf(key).unit, period: null, asOf: shanghaiDate(enterprise.updatedAt), confidence: 1, source: REGISTER };
};

/** The fact as everybody but the enterprise itself reads it: personal data hidden. */
export const withPersonalDataHidden = (fact: KnownFact): KnownFact =>
  definitionOf(fact.key).kind === 'PHONE' && typeof fact.value === 'string' ? { ...fact, value: maskPhone(fact.value) } : fact;

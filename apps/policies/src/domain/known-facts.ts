import { atomSources, type Benefit, type FactReference, type Rule } from '@qinqing/rules';
import { factCatalogue, listNames, qualificationNames } from './fact-catalogue.ts';

/** A place in a rule or formula that asks for what nobody will ever have on file. */
export interface UnknownKey {
  /** JSON path, e.g. `$.of[1]`. */
  readonly path: string;
  readonly key: string;
}

/** Keys that a rule asks for and no catalogue has: such a condition could never be met, whoever applies. */
export const listUnknownKeys = (rule: Rule, asOf: Date): readonly UnknownKey[] =>
  atomSources(rule, asOf).flatMap(({ path, references }) => [...new Set(references.filter((reference) => !isKnown(reference)).map(({ key }) => key))].map((key) => ({ path, key })));

const isKnown = ({ register, key }: FactReference): boolean => {
  switch (register) {
    case 'FACT':
    case 'SERIES':
      return Object.hasOwn(factCatalogue, key);
    case 'QUALIFICATION':
      return Object.hasOwn(qualificationNames, key);
    case 'LIST':
      return Object.hasOwn(listNames, key);
    default:
      return true;
  }
};

/** The same of a benefit formula. */
export const listUnknownBenefitKeys = (benefit: Benefit, path = '$'): readonly UnknownKey[] => {
  switch (benefit.kind) {
    case 'fixed':
      return [];
    case 'share':
      return checkFact(benefit.fact, path);
    case 'tiered':
      return [...checkFact(benefit.fact, path), ...benefit.tiers.flatMap((tier, index) => listUnknownBenefitKeys(tier.benefit, `${path}.tiers[${index}].benefit`))];
    case 'min':
    case 'max':
    case 'sum':
      return benefit.of.flatMap((part, index) => listUnknownBenefitKeys(part, `${path}.of[${index}]`));
  }
};

const checkFact = (key: string, path: string): readonly UnknownKey[] => (Object.hasOwn(factCatalogue, key) ? [] : [{ path, key }]);

import type { FactLabel, RuleLabels } from '@qinqing/rules';
import { customsLevelNames, factCatalogue, listNames, qualificationNames, sizeClassNames } from './fact-catalogue.ts';

const toLabel = (key: string): FactLabel => {
  const { zh, en, unit } = factCatalogue[key] as (typeof factCatalogue)[string];
  return { name: { zh, en }, ...(unit === null ? {} : { unit }), ...(key === 'sizeClass' ? { values: sizeClassNames } : {}) };
};

/** How rules name what they ask for, in sentences for people. */
export const ruleLabels: RuleLabels = {
  facts: Object.fromEntries(Object.keys(factCatalogue).map((key) => [key, toLabel(key)])),
  qualifications: qualificationNames,
  lists: listNames,
  customsLevels: customsLevelNames,
};

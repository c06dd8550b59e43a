import { industryName, parseIndustryCode } from '@qinqing/codes';
import type { Locale } from '@qinqing/subgraph-server';
import type { PolicyFacetCountResolvers } from '../generated/graphql.ts';
import { messages } from '../messages.ts';
import { label } from '../type-defs.ts';

const enumsOfFacets = { modes: 'PolicyMode', levels: 'PolicyLevel', sizeClasses: 'PolicySizeClass' } as const;
/** What a project does not narrow. */
const ALL = '*';

export const PolicyFacetCount: PolicyFacetCountResolvers = {
  label: async ({ facet, value }, { locale }, { orgUnits }) => {
    if (value === ALL) return messages.everything[locale];
    switch (facet) {
      case 'modes':
      case 'levels':
      case 'sizeClasses':
        return label(enumsOfFacets[facet], value, locale);
      case 'units': {
        const unit = await orgUnits.load(value);
        return (locale === 'EN' ? unit?.nameEn : unit?.name) ?? value;
      }
      case 'industries':
        return nameIndustry(value, locale);
    }
  },
};

const nameIndustry = (code: string, locale: Locale): string => {
  const reading = parseIndustryCode(code);
  return reading.ok ? industryName(reading.code)[locale === 'EN' ? 'en' : 'zh'] : code;
};

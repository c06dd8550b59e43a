import { CallerFault } from '@qinqing/caller';
import { parseIndustryCode, type IndustryCode } from '@qinqing/codes';
import { toConnection } from '@qinqing/database';
import type { RequestContext } from '../../context.ts';
import { quarterOf } from '../../domain/quarter.ts';
import type { EnterpriseFilter, QueryResolvers } from '../../generated/graphql.ts';
import { countEnterprises, searchEnterprises, sortValuesOf, type EnterpriseSearch } from '../../persistence/enterprise-search.ts';
import { readDivision, readKeyset, readText } from '../../read-input.ts';
import { readableRowsOf } from '../../readable-fields.ts';

export const enterprises: QueryResolvers['enterprises'] = async (_root, { filter, order, first, after }, context) => {
  const orderName = `enterprise:${order}`;
  const keyset = readKeyset({ first, after }, orderName, ['text', 'id']);
  const search = await readSearch(filter ?? {}, context);
  const rows = await searchEnterprises(context.manager, search, order, keyset);
  return { ...toConnection(rows, keyset, orderName, sortValuesOf(order)), count: () => countEnterprises(context.manager, search) };
};

const readSearch = async (filter: EnterpriseFilter, context: RequestContext): Promise<EnterpriseSearch> => ({
  nameContains: given(filter.nameContains, (text) => readText('filter.nameContains', text, { from: 2, to: 100 })),
  divisionCode: given(filter.divisionCode, (text) => readDivision('filter.divisionCode', text)),
  statuses: filter.status ?? null,
  sizeClasses: filter.sizeClass ?? null,
  industry: given(filter.industryPrefix, readIndustry),
  isKey: filter.isKey ?? null,
  isProtected: filter.isProtected ?? null,
  visitMode: filter.visitMode ?? null,
  isWithoutLiaison: filter.isWithoutLiaison ?? null,
  readable: await Promise.all(narrowingFields(filter).map(([name, field]) => readableRowsOf(field, `filter.${name}`, context))),
  latestQuarter: quarterOf(context.now),
});

const given = <Value>(text: string | null | undefined, read: (text: string) => Value): Value | null => (text === null || text === undefined ? null : read(text));

/** Filters on facts that are not public, and the field that each would tell. */
const fieldsBehind = {
  isKey: 'keyEnterprise',
  isProtected: 'protection',
  visitMode: 'visitMode',
  isWithoutLiaison: 'liaison',
} as const satisfies Partial<Record<keyof EnterpriseFilter, string>>;

const narrowingFields = (filter: EnterpriseFilter): [string, string][] =>
  Object.entries(fieldsBehind).filter(([name]) => (filter[name as keyof typeof fieldsBehind] ?? null) !== null);

const readIndustry = (text: string): IndustryCode => {
  const reading = parseIndustryCode(text);
  if (!reading.ok) throw new CallerFault('BAD_USER_INPUT', reading.message.en, { field: 'filter.industryPrefix' });
  return reading.code;
};

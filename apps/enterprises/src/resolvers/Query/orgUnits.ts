import { toConnection } from '@qinqing/database';
import type { QueryResolvers } from '../../generated/graphql.ts';
import { searchOrgUnits } from '../../persistence/org-unit-search.ts';
import { readDivision, readKeyset, readText } from '../../read-input.ts';

const ORDER = 'org-unit:name';

export const orgUnits: QueryResolvers['orgUnits'] = async (_root, { filter, first, after }, { manager }) => {
  const keyset = readKeyset({ first, after }, ORDER, ['text', 'id']);
  const search = {
    nameContains: typeof filter?.nameContains === 'string' ? readText('filter.nameContains', filter.nameContains, { to: 100 }) : null,
    divisionCode: typeof filter?.divisionCode === 'string' ? readDivision('filter.divisionCode', filter.divisionCode) : null,
    level: filter?.level ?? null,
    dutyLine: typeof filter?.dutyLine === 'string' ? readText('filter.dutyLine', filter.dutyLine, { to: 100 }) : null,
  };
  return toConnection(await searchOrgUnits(manager, search, keyset), keyset, ORDER, ({ name, id }) => [name, id]);
};

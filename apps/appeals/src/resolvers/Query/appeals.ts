import { CallerFault } from '@qinqing/caller';
import { isUuid } from '@qinqing/database';
import { catalogue } from '../../catalogue/catalogue.ts';
import type { AppealFilter as FilterInput, QueryResolvers } from '../../generated/graphql.ts';
import { readAppealKeyset } from '../../persistence/appeal-list.ts';
import type { AppealFilter } from '../../persistence/visible-appeals.ts';

export const appeals: QueryResolvers['appeals'] = (_root, { filter, first, after }) => ({ filter: readFilter(filter), keyset: readAppealKeyset({ first, after }) });

const MOST_RED_DAYS = 60;

export const readFilter = (filter: FilterInput | null | undefined): AppealFilter => ({
  states: filter?.states ?? null,
  light: filter?.light ?? null,
  redForDays: readDays(filter?.redForDays ?? null),
  isOpen: filter?.isOpen ?? null,
  itemCodes: readItemCodes(filter),
  unitId: readId('filter.unitId', filter?.unitId ?? null),
  enterpriseId: readId('filter.enterpriseId', filter?.enterpriseId ?? null),
  submittedFrom: filter?.submittedFrom ?? null,
  submittedBefore: filter?.submittedBefore ?? null,
});

const readId = (field: string, id: string | null): string | null => {
  if (id !== null && !isUuid(id)) throw new CallerFault('BAD_USER_INPUT', `${field} is no id. Take it from the object itself.`, { field });
  return id;
};

const readDays = (days: number | null): number | null => {
  if (days !== null && (days < 0 || days > MOST_RED_DAYS)) {
    throw new CallerFault('BAD_USER_INPUT', `filter.redForDays must be from 0 to ${MOST_RED_DAYS} working days.`, { field: 'filter.redForDays', limit: MOST_RED_DAYS });
  }
  return days;
};

const readItemCodes = (filter: FilterInput | null | undefined): readonly string[] | null => {
  const { itemCode = null, category = null } = filter ?? {};
  if (itemCode === null && category === null) return null;
  return catalogue.filter((item) => (itemCode === null || item.code === itemCode) && (category === null || item.category === category)).map(({ code }) => code);
};

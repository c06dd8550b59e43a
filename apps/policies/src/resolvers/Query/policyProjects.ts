import { CallerFault } from '@qinqing/caller';
import { parseDivisionCode, parseIndustryCode } from '@qinqing/codes';
import { isUuid } from '@qinqing/database';
import type { PolicyProjectFilter, QueryResolvers } from '../../generated/graphql.ts';
import { readProjectKeyset } from '../../persistence/project-list.ts';
import type { ProjectFilter } from '../../persistence/visible-projects.ts';

const LONGEST_SEARCH = 200;

export const policyProjects: QueryResolvers['policyProjects'] = (_root, { filter, order, first, after }, { today }) => ({
  filter: readFilter(filter, today),
  order,
  keyset: readProjectKeyset({ first, after }, order),
});

/** @throws CallerFault BAD_USER_INPUT for what is no id, no code, or too long to be searched for */
const readFilter = (filter: PolicyProjectFilter | null | undefined, today: string): ProjectFilter => ({
  search: readSearch(filter?.search ?? null),
  industry: readIndustry(filter?.industry ?? null),
  size: filter?.size ?? null,
  amountFrom: filter?.amountFrom ?? null,
  closesBefore: filter?.closesBefore ?? null,
  unitId: readId(filter?.unitId ?? null),
  mode: filter?.mode ?? null,
  level: filter?.level ?? null,
  divisionCode: readDivision(filter?.divisionCode ?? null),
  states: filter?.states ?? ['PUBLISHED'],
  openOn: filter?.isOpen ? today : null,
});

const fault = (field: string, message: string): CallerFault => new CallerFault('BAD_USER_INPUT', message, { field: `filter.${field}` });

const readSearch = (search: string | null): string | null => {
  if (search === null || search.trim() === '') return null;
  if (search.length > LONGEST_SEARCH || search.includes('\0')) throw fault('search', `filter.search must have at most ${LONGEST_SEARCH} characters.`);
  return search;
};

const readId = (id: string | null): string | null => {
  if (id !== null && !isUuid(id)) throw fault('unitId', 'filter.unitId is no id. Take it from OrgUnit.id.');
  return id;
};

const readIndustry = (text: string | null): string | null => {
  if (text === null) return null;
  const reading = parseIndustryCode(text);
  if (!reading.ok) throw fault('industry', reading.message.en);
  return reading.code;
};

const readDivision = (text: string | null): string | null => {
  if (text === null) return null;
  const reading = parseDivisionCode(text);
  if (!reading.ok) throw fault('divisionCode', reading.message.en);
  return reading.code;
};

import { toConnection } from '@qinqing/database';
import type { OrgUnitResolvers } from '../generated/graphql.ts';
import { readKeyset } from '../read-input.ts';
import { label } from '../type-defs.ts';

const CHILD_ORDER = 'org-unit-child:name';
const OFFICER_ORDER = 'org-unit-officer:name';

const byName = ({ name, id }: { readonly name: string; readonly id: string }): readonly string[] => [name, id];

export const OrgUnit: OrgUnitResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.orgUnits.load(id),
  name: ({ name, nameEn }, { locale }) => (locale === 'EN' ? nameEn : name),
  levelLabel: ({ level }, { locale }) => label('OrgUnitLevel', level, locale),
  parent: ({ parentId }, _arguments, { loaders }) => (parentId === null ? null : loaders.orgUnits.load(parentId)),

  children: async ({ id }, page, { loaders }) => {
    const keyset = readKeyset(page, CHILD_ORDER, ['text', 'id']);
    return toConnection(await loaders.orgUnitPages.load({ id, selection: { of: null, keyset } }), keyset, CHILD_ORDER, byName);
  },

  officers: async ({ id }, page, { loaders }) => {
    const keyset = readKeyset(page, OFFICER_ORDER, ['text', 'id']);
    return toConnection(await loaders.officerPages.load({ id, selection: { of: null, keyset } }), keyset, OFFICER_ORDER, byName);
  },
};

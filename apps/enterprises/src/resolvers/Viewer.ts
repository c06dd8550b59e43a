import { roleLabels } from '@qinqing/caller';
import type { Enterprise } from '../domain/enterprise.ts';
import type { ViewerResolvers, ViewerRoleResolvers } from '../generated/graphql.ts';
import { noticesOfViewer } from './notices/Viewer.ts';

export const Viewer: ViewerResolvers = {
  ...noticesOfViewer,
  roles: ({ roles }) => roles.map((role) => ({ role })),
  unit: ({ unitId }, _arguments, { loaders }) => (unitId === null ? null : loaders.orgUnits.load(unitId)),
  officer: ({ officerId }, _arguments, { loaders }) => (officerId === null ? null : loaders.officers.load(officerId)),
  actingFor: ({ actingFor }, _arguments, { loaders }) => (actingFor === null ? null : loaders.enterprises.load(actingFor)),
  enterprises: async ({ enterpriseIds }, _arguments, { loaders }) => {
    const enterprises = await Promise.all(enterpriseIds.map((id) => loaders.enterprises.load(id)));
    return enterprises.filter((enterprise): enterprise is Enterprise => enterprise !== null).sort((a, b) => (a.name < b.name ? -1 : 1));
  },
};

export const ViewerRole: ViewerRoleResolvers = {
  label: ({ role }, { locale }) => roleLabels[role][locale === 'EN' ? 'en' : 'zh'],
};

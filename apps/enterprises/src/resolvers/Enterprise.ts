import { hasRole } from '@qinqing/caller';
import { industryName } from '@qinqing/codes';
import { toConnection } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import { listActions } from '../domain/available-actions.ts';
import { knownFacts, withPersonalDataHidden } from '../domain/core-facts.ts';
import type { KnownFact } from '../domain/enterprise-fact.ts';
import { industryOf, type Enterprise as EnterpriseRow } from '../domain/enterprise.ts';
import { judgeKeyEnterprise } from '../domain/key-enterprise.ts';
import { completenessOf } from '../domain/mandatory-facts.ts';
import { isExposureOffered } from '../domain/visit-mode.ts';
import type { EnterpriseResolvers } from '../generated/graphql.ts';
import { actorOf } from '../operations/authority.ts';
import { readKeyset } from '../read-input.ts';
import { label } from '../type-defs.ts';

const ASSIGNMENT_ORDER = 'assignment:newest';

export const Enterprise: EnterpriseResolvers = {
  __resolveReference: (reference, { loaders }) => ('id' in reference ? loaders.enterprises.load(reference.id) : loaders.enterprisesByUscc.load(reference.uscc)),
  statusLabel: ({ status }, { locale }) => label('EnterpriseStatus', status, locale),
  entityKindLabel: ({ entityKind }, { locale }) => label('EntityKind', entityKind, locale),
  industryName: (enterprise, { locale }) => {
    const code = industryOf(enterprise);
    return code === null ? null : industryName(code)[locale === 'EN' ? 'en' : 'zh'];
  },
  sizeClassLabel: ({ sizeClass }, { locale }) => (sizeClass === null ? null : label('SizeClass', sizeClass, locale)),
  visitModeLabel: ({ visitMode }, { locale }) => label('VisitMode', visitMode, locale),
  revenue: ({ revenueCents }) => revenueCents,
  isExposureOffered: (enterprise) => isExposureOffered(enterprise),
  protection: ({ id }, _arguments, { loaders }) => loaders.protections.load(id),
  qualifications: ({ id }, _arguments, { loaders }) => loaders.qualifications.load(id),

  keyEnterprise: async (enterprise, _arguments, { loaders, today }) => {
    const [standing, qualifications] = await Promise.all([loaders.standings.load(enterprise.id), loaders.qualifications.load(enterprise.id)]);
    return standing === null ? null : { ...standing, because: judgeKeyEnterprise({ ...enterprise, qualifications }, today) };
  },

  liaison: async ({ id }, _arguments, { loaders }) => {
    const liaison = (await loaders.currentAssignments.load(id)).find(({ kind }) => kind === 'LIAISON');
    return liaison === undefined ? null : loaders.officers.load(liaison.officerId);
  },

  assignments: async ({ id }, { kind, knownAt, first, after }, { loaders }) => {
    const keyset = readKeyset({ first, after }, ASSIGNMENT_ORDER, ['instant', 'id']);
    const rows = await loaders.assignmentPages.load({ id, selection: { of: { kind: kind ?? null, knownAt: knownAt ?? null }, keyset } });
    return toConnection(rows, keyset, ASSIGNMENT_ORDER, (assignment) => [assignment.validFrom.toISOString(), assignment.id]);
  },

  dossier: async (enterprise, _arguments, context) => completenessOf(new Set((await readFacts(enterprise, context)).map(({ key }) => key))),

  facts: async (enterprise, { keys }, context) => {
    const facts = (await readFacts(enterprise, context)).filter(({ key }) => keys?.includes(key) ?? true);
    return isOwn(enterprise, context) ? facts : facts.map(withPersonalDataHidden);
  },

  availableActions: async (enterprise, _arguments, { caller, loaders }) => {
    const serving = caller.officerId === null ? [] : await loaders.currentAssignments.load(enterprise.id);
    const actor = actorOf(caller, enterprise, serving);
    const isProtected = actor.isServiceCentre && (await loaders.protections.load(enterprise.id)) !== null;
    return listActions(actor, { status: enterprise.status, isProtected });
  },
};

const readFacts = async (enterprise: EnterpriseRow, { loaders }: RequestContext): Promise<readonly KnownFact[]> =>
  knownFacts(enterprise, (await loaders.facts.load(enterprise.id)) as readonly KnownFact[]);

const isOwn = ({ id }: EnterpriseRow, { caller }: RequestContext): boolean => hasRole(caller, 'LEGAL_REPRESENTATIVE', 'CLERK') && caller.actingFor === id;

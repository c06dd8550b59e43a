import type { DivisionCode } from '@qinqing/codes';
import { toConnection } from '@qinqing/database';
import { stateCouncilCalendar } from '@qinqing/working-time';
import { coverageOf, orphanDeadline } from '../domain/liaison-coverage.ts';
import { quarterOf } from '../domain/quarter.ts';
import type { LiaisonCoverageResolvers } from '../generated/graphql.ts';
import { BUSY_ORDER, listBusyOfficers, listOrphans, ORPHAN_ORDER, type CoverageCount } from '../persistence/liaison-coverage.ts';
import { readKeyset } from '../read-input.ts';

export interface CoverageOfDivision extends CoverageCount {
  readonly divisionCode: DivisionCode;
}

export const LiaisonCoverage: LiaisonCoverageResolvers = {
  coverage: (count) => coverageOf(count),

  orphans: async ({ divisionCode }, page, { manager, loaders, now }) => {
    const keyset = readKeyset(page, ORPHAN_ORDER, ['text', 'id']);
    const [rows, { values }] = await Promise.all([listOrphans(manager, divisionCode, quarterOf(now), keyset), loaders.settings.load(divisionCode)]);
    const { edges, ...connection } = toConnection(rows, keyset, ORPHAN_ORDER, ({ name, enterpriseId }) => [name, enterpriseId]);
    const shown = await Promise.all(
      edges.map(async ({ cursor, node: { enterpriseId, foundAt } }) => {
        const enterprise = await loaders.enterprises.load(enterpriseId);
        if (enterprise === null) throw new Error(`enterprise ${enterpriseId} is gone`);
        const deadline = orphanDeadline(foundAt, { workdays: values.orphanReassignmentWorkdays, calendar: stateCouncilCalendar, now });
        return { cursor, node: { enterprise, foundAt, ...deadline } };
      }),
    );
    return { ...connection, edges: shown, nodes: shown.map(({ node }) => node) };
  },

  officersAboveSoftLoad: async ({ divisionCode }, page, { manager, loaders }) => {
    const keyset = readKeyset(page, BUSY_ORDER, ['number', 'id']);
    const { values } = await loaders.settings.load(divisionCode);
    const rows = await listBusyOfficers(manager, divisionCode, values.liaisonSoftLoad, keyset);
    const { edges, ...connection } = toConnection(rows, keyset, BUSY_ORDER, ({ load, officerId }) => [String(load), officerId]);
    const shown = await Promise.all(edges.map(async ({ cursor, node }) => ({ cursor, node: await loaders.officers.load(node.officerId) })));
    return { ...connection, edges: shown, nodes: shown.map(({ node }) => node) };
  },
};

import { randomUUID } from 'node:crypto';
import type { Specimen, TestSubgraph } from '@qinqing/testing';
import { districtUnit, DIVISION, liaisonOfficer, market, marketUnit, superior, UNKNOWN_ID } from '../district.ts';
import { asked } from './bundle-journey.ts';

/** A merged visit that everybody may see who takes part in it: the enterprise is asked. */
export const mergingSpecimens = async (graph: TestSubgraph): Promise<Record<'MergeBundle', Specimen>> => {
  const { bundleId, firmId } = await asked(graph, { units: [market, superior], leadUnitId: marketUnit });
  return { MergeBundle: { reference: { id: bundleId }, place: { divisionCode: DIVISION, enterpriseId: firmId, unitIds: [marketUnit, districtUnit], officerIds: [liaisonOfficer] } } };
};

const actions: Readonly<Record<string, string>> = {
  agreeToBundle: '',
  declineBundle: 'reason: "理由"',
  dissolveBundle: 'reason: "理由"',
  askAboutBundle: '',
  acceptBundle: 'window: 1',
  refuseBundle: '',
  recordBundleReply: 'callRecord: "记录"',
  recordBundleVisit: 'jointRecord: "记录"',
  reportOnBundle: 'report: "报告"',
};

/** One operation for each root field. */
export const mergingRootFields = (): Record<string, string> => ({
  'Query.mergeBundle': `mergeBundle(id: "${UNKNOWN_ID}") { id }`,
  'Query.mergeBundles': 'mergeBundles { nodes { id } }',
  'Query.mergeCandidates': `mergeCandidates(divisionCode: "${DIVISION}") { nodes { openRequests } }`,
  'Mutation.proposeBundle': `proposeBundle(input: { idempotencyKey: "${randomUUID()}", visitRequestIds: [], leadUnitId: "${UNKNOWN_ID}", windows: [] }) { __typename }`,
  ...Object.fromEntries(
    Object.entries(actions).map(([mutation, input]) => [`Mutation.${mutation}`, `${mutation}(input: { idempotencyKey: "${randomUUID()}", bundleId: "${UNKNOWN_ID}" ${input} }) { __typename }`]),
  ),
});

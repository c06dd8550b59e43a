import type { Caller } from '@qinqing/caller';
import { official } from '@qinqing/testing/register-events.ts';
import { bureauOf, centre, office, representativeOf } from './callers.ts';
import { CALENDAR_MONTH, DISTRICT } from './data/district.ts';
import { enterpriseIdOf } from './data/identifiers.ts';
import { listUnits, type Unit } from './data/register.ts';
import { LIAISON_OFFICER } from './data/history.ts';

export interface PageQuery {
  readonly name: string;
  readonly caller: Caller;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

const VISIT = 'nodes { id state kind purpose windows { startsAt } scheduled { startsAt } availableActions { action } enterprise { id } unit { id } } pageInfo { hasNextPage endCursor }';
const visitsWhere = (filter: string): string => `{ visitRequests(filter: ${filter}, first: 20) { ${VISIT} totalCount } }`;
const nodesOf = (list: string, words = ''): string => `{ ${list}${words === '' ? '' : `(${words})`} { nodes { __typename } pageInfo { hasNextPage } } }`;
const ofEnterprise = (selection: string): string => `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Enterprise { id ${selection} } } }`;

/** Each list of the department, and each page that a frontend is made of, by those who read it. */
export const listPageQueries = (seed: number): readonly PageQuery[] => {
  const [soughtAfter, other] = [enterpriseIdOf(seed, 1), enterpriseIdOf(seed, 40)];
  const bureau = bureauOf(listUnits(seed)[0] as Unit);
  const liaison = official('liaison', ['LIAISON'], { officerId: LIAISON_OFFICER });
  const month = CALENDAR_MONTH.from.slice(0, 7);
  const enterprises = { ids: [1, 2, 3, 4, 5].map((rank) => ({ __typename: 'Enterprise', id: enterpriseIdOf(seed, rank) })) };
  return [
    ...[centre, office, bureau, liaison, representativeOf(soughtAfter)].map((caller) => ({ name: `visitRequests: ${caller.roles[0]}`, caller, query: `{ visitRequests(first: 20) { ${VISIT} totalCount } }` })),
    { name: 'visitRequests: month', caller: centre, query: visitsWhere(`{ scheduledFrom: "${CALENDAR_MONTH.from}", scheduledBefore: "${CALENDAR_MONTH.before}" }`) },
    { name: 'visitRequests: state', caller: centre, query: visitsWhere('{ states: [NECESSARY] }') },
    { name: 'visitRequests: state, rare', caller: centre, query: visitsWhere('{ states: [REVIEW] }') },
    { name: 'visitRequests: state, unit', caller: bureau, query: visitsWhere('{ states: [PENDING_ENTERPRISE] }') },
    { name: 'visitRequests: kind', caller: centre, query: visitsWhere('{ kinds: [DELEGATION] }') },
    { name: 'visitRequests: enterprise', caller: centre, query: visitsWhere(`{ enterpriseId: "${other}" }`) },
    { name: 'visitRequests: audit', caller: centre, query: visitsWhere('{ awaitsAudit: true }') },
    { name: 'Enterprise.visits', caller: centre, query: ofEnterprise(`visits(first: 10) { ${VISIT} totalCount }`), variables: enterprises },
    { name: 'Enterprise.visitEligibility', caller: centre, query: ofEnterprise('visitEligibility { limit usedThisMonth }'), variables: enterprises },
    { name: 'Enterprise.upcomingSessions', caller: representativeOf(soughtAfter), query: ofEnterprise('upcomingSessions { __typename }'), variables: { ids: [{ __typename: 'Enterprise', id: soughtAfter }] } },
    { name: 'dataGrants', caller: centre, query: nodesOf('dataGrants') },
    { name: 'dataGrants: unit', caller: bureau, query: nodesOf('dataGrants') },
    { name: 'protectionEntries', caller: centre, query: nodesOf('protectionEntries') },
    { name: 'protectionCandidates', caller: centre, query: `{ protectionCandidates(divisionCode: "${DISTRICT}") { nodes { enterprise { id } receptions score } } }` },
    { name: 'visitMetrics', caller: centre, query: `{ visitMetrics(divisionCode: "${DISTRICT}", month: "2026-08") { metrics { id value } quietAndPresence { quiet presence } } }` },
    { name: 'visitMetrics: year', caller: centre, query: `{ visitMetrics(divisionCode: "${DISTRICT}", month: "2026-08", months: 12) { metrics { id value } } }` },
    { name: 'accompanyingLoads', caller: centre, query: `{ accompanyingLoads(divisionCode: "${DISTRICT}", week: "${month}-07") { visits } }` },
    { name: 'visitBulletin', caller: centre, query: `{ visitBulletin(divisionCode: "${DISTRICT}", month: "2026-08") { arranged overrides { reason } } }` },
    { name: 'campaigns', caller: centre, query: nodesOf('campaigns') },
    { name: 'campaignSessions', caller: centre, query: nodesOf('campaignSessions') },
    ...[centre, bureau, representativeOf(soughtAfter)].map((caller) => ({ name: `visitViolations: ${caller.roles[0]}`, caller, query: nodesOf('visitViolations') })),
    { name: 'visitProgrammes', caller: bureau, query: nodesOf('visitProgrammes') },
    ...[centre, bureau, representativeOf(soughtAfter)].map((caller) => ({ name: `mergeBundles: ${caller.roles[0]}`, caller, query: nodesOf('mergeBundles') })),
    { name: 'mergeCandidates', caller: centre, query: `{ mergeCandidates(divisionCode: "${DISTRICT}", first: 20) { nodes { enterprise { id } savedReceptions candidates { requests { id } } } } }` },
    { name: 'visitPlans', caller: centre, query: nodesOf('visitPlans') },
    { name: 'exposureLedger', caller: centre, query: `{ exposureLedger(divisionCode: "${DISTRICT}", quarter: "2026-Q3") { visits gini answeredOffers } }` },
  ];
};

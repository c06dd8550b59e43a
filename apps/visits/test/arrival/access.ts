import { UNKNOWN_ID } from '../district.ts';
import { key } from '../forms.ts';

const call = (mutation: string, input: string): readonly [string, string] => [`Mutation.${mutation}`, `${mutation}(input: { idempotencyKey: "${key()}" ${input} }) { __typename }`];
const onVisit = (mutation: string, input = ''): readonly [string, string] => call(mutation, `visitRequestId: "${UNKNOWN_ID}" ${input}`);

/** One operation for each root field between the agreed date and the end of a visit. */
export const arrivalRootFields = (): Record<string, string> =>
  Object.fromEntries([
    ['Query.visitPledge', 'visitPledge { version }'],
    call('setReceptionRules', 'maxGroupSize: 5'),
    onVisit('submitVisitRoster', 'members: []'),
    onVisit('verifyVisitor', `memberId: "${UNKNOWN_ID}" means: UNIT_LETTER reference: "函"`),
    onVisit('substituteVisitor', `memberId: "${UNKNOWN_ID}"`),
    onVisit('signVisitPledge', `memberId: "${UNKNOWN_ID}" version: "2025-1"`),
    onVisit('issueVisitPasses'),
    onVisit('checkInVisit', 'passes: ["x"]'),
    onVisit('checkOutVisit'),
    onVisit('recordVisitResult', 'problemsSolved: 0 problemsRegistered: 0 factsUpdated: 0 servicesDelivered: 0 findings: "无"'),
    onVisit('giveVisitFeedback', 'rating: 5'),
    onVisit('archiveVisit'),
    onVisit('reportPhotoIncident', 'zone: "样品室" severity: MINOR description: "拍摄"'),
    onVisit('decidePhotoIncident', `photoIncidentId: "${UNKNOWN_ID}" finding: "无"`),
    onVisit('submitVisitMedia', `title: "报道" location: "草稿" contentHash: "${'a'.repeat(64)}"`),
    onVisit('approveVisitMedia', `mediaId: "${UNKNOWN_ID}" isApproved: true`),
  ]);

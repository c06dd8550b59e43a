import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import fc from 'fast-check';
import type { VisitAction } from '../src/domain/visit-actions.ts';
import type { VisitState } from '../src/domain/visit-state.ts';
import { visits } from '../src/subgraph.ts';
import { newVisitor } from './arrival/visitors.ts';
import { attempt, faultOf } from './calls.ts';
import { bureau, centre, office, representative, settleOne, UNKNOWN_ID } from './district.ts';
import { goodForm, OCTOBER, SEPTEMBER, STATUTORY } from './forms.ts';
import { attempt as attemptInspection } from './inspections/calls.ts';
import { scan } from './inspections/inspection-journey.ts';
import { bookAndAccept, read } from './journey.ts';

const { enterpriseId: _target, ...correctedForm } = goodForm(UNKNOWN_ID);

/** The mutation behind each action, with an input that nothing but the action itself can stand against. */
const calls: Readonly<Record<VisitAction, readonly [mutation: string, input: Record<string, unknown>]>> = {
  SCREEN: ['screenVisit', {}],
  DECIDE_REVIEW: ['decideReview', { isNecessary: false, reason: '非必要' }],
  ASK_ENTERPRISE: ['askEnterprise', {}],
  TAKE_ALTERNATIVE: ['takeAlternative', { enterpriseId: UNKNOWN_ID }],
  INSIST_ON_TARGET: ['insistOnTarget', { windows: OCTOBER }],
  ACCEPT: ['acceptVisit', { window: 9 }],
  REFUSE: ['refuseVisit', {}],
  RECORD_PHONE_REPLY: ['recordPhoneReply', { acceptedWindow: 9, callRecord: '已通话' }],
  CANCEL: ['cancelVisit', { reason: '改期' }],
  RETURN_FORM: ['returnVisitForm', { reason: '目的不明', fields: ['purpose'] }],
  CORRECT_FORM: ['correctVisitForm', correctedForm],
  PROPOSE_TERMS: ['proposeVisitTerms', { terms: { windows: OCTOBER } }],
  AGREE_TO_TERMS: ['agreeToVisitTerms', { window: 9 }],
  DECLINE_TERMS: ['declineVisitTerms', {}],
  PROPOSE_OVERRIDE: ['proposeVisitOverride', { reason: '重大项目', window: 9 }],
  SIGN_OVERRIDE: ['signVisitOverride', {}],
  SCAN_IN: ['scanInInspection', scan('江应急检〔2025〕900号')],
  SUBMIT_ROSTER: ['submitVisitRoster', { members: [newVisitor()] }],
  VERIFY_VISITOR: ['verifyVisitor', { memberId: UNKNOWN_ID, means: 'UNIT_LETTER', reference: '函1号' }],
  SUBSTITUTE_VISITOR: ['substituteVisitor', { memberId: UNKNOWN_ID }],
  SIGN_PLEDGE: ['signVisitPledge', { memberId: UNKNOWN_ID, version: '2025-1', paperReference: '存档1' }],
  ISSUE_PASSES: ['issueVisitPasses', {}],
  CHECK_IN: ['checkInVisit', { passes: ['no-such-pass'] }],
  CHECK_OUT: ['checkOutVisit', {}],
  RECORD_RESULT: ['recordVisitResult', { problemsSolved: 1, problemsRegistered: 0, factsUpdated: 0, servicesDelivered: 0, findings: '已解决' }],
  GIVE_FEEDBACK: ['giveVisitFeedback', {}],
  ARCHIVE: ['archiveVisit', {}],
  REPORT_PHOTO_INCIDENT: ['reportPhotoIncident', { zone: '样品间', severity: 'MINOR', description: '拍摄样品' }],
  DECIDE_PHOTO_INCIDENT: ['decidePhotoIncident', { photoIncidentId: UNKNOWN_ID, finding: '属实' }],
  SUBMIT_MEDIA: ['submitVisitMedia', { title: '到访报道', location: 'https://example.test/1', contentHash: 'a'.repeat(64) }],
  APPROVE_MEDIA: ['approveVisitMedia', { mediaId: UNKNOWN_ID, isApproved: true }],
};

const states: readonly VisitState[] = [
  'COLLECTED', 'RETURNED', 'CLASSIFIED', 'REVIEW', 'NECESSARY', 'DECLINED_UNNECESSARY', 'COUNTER_OFFERED', 'PENDING_ENTERPRISE', 'PHONE_FOLLOWUP', 'NEGOTIATING', 'SCHEDULED', 'READY',
  'IN_PROGRESS', 'COMPLETED', 'FEEDBACK_DONE', 'CLOSED', 'NO_SHOW', 'CONVERTED_TO_DATA', 'DECLINED_DUPLICATE', 'DECLINED_DISGUISED', 'REFUSED', 'CANCELLED',
];

let graph: TestSubgraph;
let plain: { id: string; parties: readonly Partial<Caller>[] };
let inspection: typeof plain;

const bookOne = async (changes: Record<string, unknown>): Promise<typeof plain> => {
  const firm = await settleOne(graph);
  return { id: await bookAndAccept(graph, bureau, firm.id, changes), parties: [centre, bureau, representative(firm.id), office] };
};

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
  [plain, inspection] = [await bookOne({}), await bookOne(STATUTORY)];
});
afterAll(() => graph.close());

/** As it was before any action: only the state differs. */
const putInto = async (id: string, state: VisitState): Promise<void> => {
  await graph.sql('DELETE FROM visit_slot WHERE visit_request_id = $1', [id]);
  await graph.sql(
    `UPDATE visit_request SET state = $2, due_at = NULL, unspoken_until = NULL, checked_in_at = NULL, checked_out_at = NULL, version = version + 1,
       scheduled_starts_at = '${SEPTEMBER[0]?.startsAt}', scheduled_ends_at = '${SEPTEMBER[0]?.endsAt}' WHERE id = $1`,
    [id, state],
  );
};

/** The type of the answer, or that the input alone was at fault. */
const answerTo = async (by: Partial<Caller>, action: VisitAction, visitRequestId: string, now: Date): Promise<{ __typename: string; allowedNow?: readonly string[] }> => {
  const [mutation, input] = calls[action];
  const side = by.roles?.includes('REQUESTING_UNIT') ? { words: '已记录' } : { rating: 4 };
  const tried = await (action === 'SCAN_IN' ? attemptInspection : attempt)(graph.as(by, { now }), mutation, { ...input, ...(action === 'GIVE_FEEDBACK' ? side : {}), visitRequestId });
  return tried.errors.length > 0 ? { __typename: String(faultOf(tried)) } : (Object.values(tried.data ?? {})[0] as { __typename: string });
};

describe('what is said to be possible and what the operations let pass (§9.1)', () => {
  const before = new Date('2025-09-01T02:00:00Z');
  const whileIsOn = new Date('2025-09-10T02:00:00Z');
  const situation = fc.record({ state: fc.constantFrom(...states), party: fc.nat({ max: 3 }), isInspection: fc.boolean(), hasBegun: fc.boolean(), pick: fc.nat({ max: 1000 }) });

  it('agree in every state, for every party and every action of theirs', async () => {
    await fc.assert(
      fc.asyncProperty(situation, async ({ state, party, isInspection, hasBegun, pick }) => {
        const { id, parties } = isInspection ? inspection : plain;
        const by = parties[party] as Partial<Caller>;
        const now = hasBegun ? whileIsOn : before;
        await putInto(id, state);
        const { availableActions } = await read(graph, by, id, 'availableActions { action isAllowed }', now);
        const offered = availableActions[pick % availableActions.length] as { action: VisitAction; isAllowed: boolean };
        const answer = await answerTo(by, offered.action, id, now);
        if (offered.isAllowed) {
          expect([offered, answer.__typename]).not.toEqual([offered, expect.stringMatching(/^(VisitActionNotAllowed|VisitRequestUnknown|FORBIDDEN|BAD_USER_INPUT)$/)]);
          return;
        }
        expect([offered, answer.__typename]).toEqual([offered, expect.stringMatching(/^(VisitActionNotAllowed|StatutoryVisitNotRefusable)$/)]);
        if (answer.allowedNow !== undefined) {
          expect([...answer.allowedNow].sort()).toEqual(availableActions.filter((each: { isAllowed: boolean }) => each.isAllowed).map((each: { action: string }) => each.action).sort());
        }
      }),
      { numRuns: 150 },
    );
  }, 120_000);
});

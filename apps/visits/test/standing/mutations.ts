import type { ReadyCalls, TestSubgraph } from '@qinqing/testing';
import { mutate } from '../calls.ts';
import { bureau, bureauUnit, centre, market, office, operator, representative, settleOne } from '../district.ts';
import { anotherMatter, goodForm, OCTOBER, REPLY_DUE } from '../forms.ts';
import { book, bookAndAccept, bookAndAsk, bookAndScreen, bookDoubtful, bookSaturated, bookUntilPhone, read } from '../journey.ts';

const REASON = '重大项目落地在即，须在当月会商用地';

/** A call of each mutation on the way of a request itself, and of what an enterprise and the centre lay down beforehand. */
export const requestMutations: ReadyCalls = {
  requestVisit: async (graph) => ({ by: bureau, input: goodForm((await settleOne(graph)).id) }),
  screenVisit: async (graph) => ({ by: centre, input: { visitRequestId: await book(graph, bureau, (await settleOne(graph)).id) } }),
  decideReview: async (graph) => ({ by: centre, input: { visitRequestId: await bookDoubtful(graph, bureau, (await settleOne(graph)).id), isNecessary: true, reason: '确有必要' } }),
  askEnterprise: async (graph) => ({ by: centre, input: { visitRequestId: await bookAndScreen(graph, bureau, (await settleOne(graph)).id) } }),
  takeAlternative: async (graph) => {
    const { id } = await bookSaturated(graph, market);
    const { counterOffer } = await read(graph, market, id, 'counterOffer { candidates { enterprise { id } } }');
    return { by: market, input: { visitRequestId: id, enterpriseId: counterOffer.candidates[0].enterprise.id } };
  },
  insistOnTarget: async (graph) => ({ by: market, input: { visitRequestId: (await bookSaturated(graph, market)).id, windows: OCTOBER } }),
  acceptVisit: async (graph) => {
    const firm = await settleOne(graph);
    return { by: representative(firm.id), input: { visitRequestId: await bookAndAsk(graph, bureau, firm.id), window: 1 } };
  },
  refuseVisit: async (graph) => {
    const firm = await settleOne(graph);
    return { by: representative(firm.id), input: { visitRequestId: await bookAndAsk(graph, bureau, firm.id), reason: '近期生产任务重' } };
  },
  recordPhoneReply: async (graph) => ({ by: centre, input: { visitRequestId: await bookUntilPhone(graph, bureau, (await settleOne(graph)).id), acceptedWindow: 1, callRecord: '致电，同意接待' }, now: REPLY_DUE }),
  cancelVisit: async (graph) => ({ by: bureau, input: { visitRequestId: await bookAndAccept(graph, bureau, (await settleOne(graph)).id), reason: '计划有变' } }),
  setVisitLimit: async (graph) => ({ by: representative((await settleOne(graph)).id), input: { perMonth: 3 } }),
  changeVisitSetting: async () => ({ by: operator, input: { divisionCode: '440704', key: 'noShowAfterMinutes', value: '45', validFrom: '2025-10-01', source: '区政府办〔2025〕8号' } }),
  returnVisitForm: async (graph) => ({ by: centre, input: { visitRequestId: await book(graph, bureau, (await settleOne(graph)).id), reason: '目的不明确', fields: ['purpose'] } }),
  correctVisitForm: async (graph) => {
    const visitRequestId = await book(graph, bureau, (await settleOne(graph)).id);
    await mutate(graph.as(centre), 'returnVisitForm', { visitRequestId, reason: '目的不明确', fields: ['purpose'] });
    const { enterpriseId: _target, idempotencyKey: _key, ...form } = goodForm('', anotherMatter());
    return { by: bureau, input: { visitRequestId, ...form } };
  },
  proposeVisitTerms: async (graph) => {
    const firm = await settleOne(graph);
    return { by: representative(firm.id), input: { visitRequestId: await bookAndAsk(graph, bureau, firm.id), terms: { windows: OCTOBER } } };
  },
  agreeToVisitTerms: async (graph) => ({ by: bureau, input: { visitRequestId: await negotiate(graph), window: 1 } }),
  declineVisitTerms: async (graph) => ({ by: bureau, input: { visitRequestId: await negotiate(graph), reason: '时间不合适' } }),
  inviteVisit: async (graph) => ({ by: representative((await settleOne(graph)).id), input: { unitId: bureauUnit, purpose: '上门办理用工备案', headcount: 2, windows: OCTOBER } }),
  setStandingInstruction: async (graph) => ({ by: representative((await settleOne(graph)).id), input: { autoRefuseBelow: 70, neverAccept: ['TOUR'] } }),
  withdrawStandingInstruction: async (graph) => {
    const by = representative((await settleOne(graph)).id);
    await mutate(graph.as(by), 'setStandingInstruction', { neverAccept: ['TOUR'] });
    return { by, input: {} };
  },
  proposeVisitOverride: async (graph) => ({ by: centre, input: { visitRequestId: await bookDoubtful(graph, bureau, (await settleOne(graph)).id), reason: REASON, window: 1 } }),
  signVisitOverride: async (graph) => {
    const visitRequestId = await bookDoubtful(graph, bureau, (await settleOne(graph)).id);
    await mutate(graph.as(centre), 'proposeVisitOverride', { visitRequestId, reason: REASON, window: 1 });
    return { by: office, input: { visitRequestId } };
  },
};

const negotiate = async (graph: TestSubgraph): Promise<string> => {
  const firm = await settleOne(graph);
  const visitRequestId = await bookAndAsk(graph, bureau, firm.id);
  await mutate(graph.as(representative(firm.id)), 'proposeVisitTerms', { visitRequestId, terms: { windows: OCTOBER } });
  return visitRequestId;
};

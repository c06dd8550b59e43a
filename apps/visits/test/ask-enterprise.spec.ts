import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { stateCouncilCalendar } from '@qinqing/working-time';
import { visits } from '../src/subgraph.ts';
import { mutate } from './calls.ts';
import { bureau, bureauUnit, centre, foreignCentre, newEnterprise, operator, representative, SECOND_DIVISION, settle, settleOne } from './district.ts';
import { book, bookAndScreen, read } from './journey.ts';
import { describeVisitAction } from './visit-action.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const OVER_NEW_YEAR = [
  { startsAt: '2026-03-10T01:00:00.000Z', endsAt: '2026-03-10T03:00:00.000Z' },
  { startsAt: '2026-03-11T01:00:00.000Z', endsAt: '2026-03-11T03:00:00.000Z' },
];

/** Books, screens and asks at a moment, and returns until when the enterprise has to answer. */
const dueWhenAskedAt = async (now: Date): Promise<string> => {
  const firm = await settleOne(graph);
  const asBureau = graph.as(bureau, { now });
  const { visitRequest } = await mutate(asBureau, 'requestVisit', { enterpriseId: firm.id, kind: 'RESEARCH', purpose: '了解产能', topics: [], benefits: ['ORDER', 'POLICY'], headcount: 3, windows: OVER_NEW_YEAR });
  await mutate(graph.as(centre, { now }), 'screenVisit', { visitRequestId: visitRequest.id });
  return (await mutate(graph.as(centre, { now }), 'askEnterprise', { visitRequestId: visitRequest.id }, 'visitRequest { dueAt }')).visitRequest.dueAt as string;
};

describe('Mutation.askEnterprise', () => {
  it('VIS-07: the enterprise is asked, sees the request from now on, and has two working days', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndScreen(graph, bureau, firm.id);
    expect(await read(graph, representative(firm.id), id)).toBeNull();
    expect(await mutate(graph.as(centre), 'askEnterprise', { visitRequestId: id }, 'visitRequest { state stateLabel dueAt }')).toEqual({
      __typename: 'AskEnterpriseSuccess',
      visitRequest: { state: 'PENDING_ENTERPRISE', stateLabel: '征询企业中', dueAt: '2025-09-03T10:00:00.000Z' },
    });
    expect(await read(graph, representative(firm.id), id)).toEqual({ state: 'PENDING_ENTERPRISE' });
    const [row] = await graph.sql('SELECT due_calendar_version, settings_version FROM visit_request WHERE id = $1', [id]);
    expect(row).toEqual({ due_calendar_version: stateCouncilCalendar.version, settings_version: 'default' });
  });

  it.each([
    ['a Monday: Wednesday’s close', '2025-09-01T10:00:00+08:00', '2025-09-03T18:00:00+08:00'],
    ['§10.5a: a Friday before a make-up Sunday', '2025-09-26T15:00:00+08:00', '2025-09-29T18:00:00+08:00'],
    ['§10.5a: a Monday before the National Day holiday', '2025-09-29T10:00:00+08:00', '2025-10-09T18:00:00+08:00'],
    ['the eve of the holiday: behind it, with a make-up Saturday', '2025-09-30T10:00:00+08:00', '2025-10-10T18:00:00+08:00'],
    ['§10.5a: a Friday before the make-up Saturday of the Spring Festival', '2026-02-13T17:00:00+08:00', '2026-02-24T18:00:00+08:00'],
    ['the last day of the year, with a make-up Sunday', '2025-12-31T10:00:00+08:00', '2026-01-05T18:00:00+08:00'],
    ['a Saturday', '2025-09-06T10:00:00+08:00', '2025-09-09T18:00:00+08:00'],
    ['the last minute of Monday in Shanghai', '2025-09-01T23:59:59+08:00', '2025-09-03T18:00:00+08:00'],
    ['midnight in Shanghai: Tuesday', '2025-09-02T00:00:00+08:00', '2025-09-04T18:00:00+08:00'],
  ])('asked on %s', async (_case, askedAt, dueAt) => {
    expect(await dueWhenAskedAt(new Date(askedAt))).toBe(new Date(dueAt).toISOString());
  });

  it('SHR-03: another jurisdiction closes by its own office hours and reply window', async () => {
    const [near, far] = [newEnterprise(), newEnterprise({ divisionCode: SECOND_DIVISION })];
    await settle(graph, [near, far]);
    const elsewhere = { ...operator, subject: 'operator-2', divisionCode: SECOND_DIVISION };
    const set = (key: string, value: string): Promise<any> =>
      mutate(graph.as(elsewhere), 'changeVisitSetting', { divisionCode: SECOND_DIVISION, key, value, validFrom: '2025-09-01', source: '明政办〔2025〕3号' });
    await set('officeHours', '[{"from":"08:30","to":"12:00"},{"from":"14:30","to":"17:30"}]');
    await set('replyWindowDays', '3');
    const dueIn = async (firmId: string, division: string, by: typeof centre): Promise<string> => {
      const id = await book(graph, { ...bureau, divisionCode: division, unitId: bureauUnit }, firmId);
      await mutate(graph.as(by), 'screenVisit', { visitRequestId: id });
      return (await mutate(graph.as(by), 'askEnterprise', { visitRequestId: id }, 'visitRequest { dueAt }')).visitRequest.dueAt as string;
    };
    expect(await dueIn(near.id, '440704', centre)).toBe('2025-09-03T10:00:00.000Z');
    expect(await dueIn(far.id, SECOND_DIVISION, foreignCentre)).toBe('2025-09-04T09:30:00.000Z');
  });

  it.each(['COLLECTED', 'REVIEW'])('a request that is %s is not asked', async (state) => {
    const firm = await settleOne(graph);
    const id = await (state === 'COLLECTED' ? book(graph, bureau, firm.id) : bookAndScreen(graph, bureau, firm.id, { benefits: [] }));
    expect(await mutate(graph.as(centre), 'askEnterprise', { visitRequestId: id })).toMatchObject({
      __typename: 'VisitActionNotAllowed',
      action: 'ASK_ENTERPRISE',
      state,
      allowedNow: state === 'COLLECTED' ? ['SCREEN', 'CANCEL', 'RETURN_FORM'] : ['DECIDE_REVIEW', 'CANCEL', 'PROPOSE_OVERRIDE'],
    });
  });

  describeVisitAction(() => graph, {
    mutation: 'askEnterprise',
    action: 'ASK_ENTERPRISE',
    roles: ['SERVICE_CENTRE'],
    event: 'askEnterprise',
    otherInput: { visitRequestId: 'another' },
    prepare: async () => ({ id: await bookAndScreen(graph, bureau, (await settleOne(graph)).id), by: centre, input: {} }),
  });
});

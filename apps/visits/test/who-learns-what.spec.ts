import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import type { EnterpriseState } from '@qinqing/events';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { listBookedVisits } from '../src/persistence/planning/plannable-requests.ts';
import { visits } from '../src/subgraph.ts';
import { mutate as mutateArrival } from './calls.ts';
import { mutate as mutateSession } from './campaigns/calls.ts';
import { confirmOne, settleTown } from './campaigns/town.ts';
import { bureau, bureauUnit, centre, market, newEnterprise, representative, settle, settleOne } from './district.ts';
import { selectEverything } from './every-field.ts';
import { key } from './forms.ts';
import { faultOf, mutate as mutateInspection, attempt as attemptInspection } from './inspections/calls.ts';
import { bookAndSchedule, TUESDAY } from './inspections/inspection-journey.ts';
import { bookSaturated, read } from './journey.ts';
import { acceptStop, anyOf, askStop, bookProgramme, fill, readProgramme, stopAt } from './programmes/programmes.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const agentOf = (firms: readonly EnterpriseState[], actingFor: string): Caller => ({ ...representative(actingFor), subject: 'agent', enterpriseIds: firms.map(({ id }) => id) }) as Caller;

describe('an agent who acts for several enterprises (R01): a key that was used for one is none for another', () => {
  const twoFirms = async (): Promise<readonly [EnterpriseState, EnterpriseState]> => {
    const firms = [newEnterprise(), newEnterprise()] as const;
    await settleTown(graph, firms);
    return firms;
  };

  it.each<readonly [string, (sessionId: string) => Record<string, unknown>]>([
    ['setVisitLimit', () => ({ perMonth: 2 })],
    ['setStandingInstruction', () => ({ neverAccept: ['TOUR'] })],
    ['setReceptionRules', () => ({ maxGroupSize: 9 })],
    ['reportUnbookedVisit', () => ({ unitId: bureauUnit, occurredAt: '2025-08-29T02:00:00.000Z', visitors: '两名工作人员', purpose: '了解情况' })],
    ['signUpForSession', (sessionId) => ({ sessionId, component: 'MEETING', contactPhone: '0750-3861234' })],
  ])('%s answers nobody with what was done for another enterprise', async (mutation, input) => {
    const firms = await twoFirms();
    const { sessionId } = await confirmOne(graph, 'TEA_TALK');
    const call = { ...input(sessionId), idempotencyKey: key() };
    const as = (firm: EnterpriseState) => graph.as(agentOf(firms, firm.id));
    const succeed = mutation === 'signUpForSession' ? mutateSession : mutation === 'reportUnbookedVisit' ? mutateInspection : mutateArrival;
    expect((await succeed(as(firms[0]), mutation, call)).__typename).toMatch(/Success$/);
    expect((await succeed(as(firms[0]), mutation, call)).__typename).toMatch(/Success$/);
    expect(faultOf(await attemptInspection(as(firms[1]), mutation, call, '__typename'))).toBe('BAD_USER_INPUT');
    expect((await succeed(as(firms[1]), mutation, { ...call, idempotencyKey: key() })).__typename).toMatch(/Success$/);
  });
});

describe('VIS-44: an enterprise that the centre has picked, and the unit', () => {
  const pickedVisit = async (): Promise<{ programme: string; stop: string; firmId: string }> => {
    const firm = await settleOne(graph, { industryCode: 'C3972', sizeClass: 'SMALL' });
    const programme = await bookProgramme(graph, anyOf(1, { industryPrefix: 'C39' }));
    await fill(graph, programme, [firm.id]);
    const stop = await stopAt(graph, programme, firm.id);
    await askStop(graph, stop);
    await acceptStop(graph, stop, firm.id);
    return { programme, stop, firmId: firm.id };
  };
  const toldToUnit = async (stop: string): Promise<string[]> =>
    (await graph.outbox()).filter(({ type, data }) => type === 'visits.NoticeRequested' && data.recipient.kind === 'UNIT' && data.about.id === stop).map(({ data }) => data.template);

  it('who knows the date is told that it is called off, and still finds the visit', async () => {
    const { programme, stop } = await pickedVisit();
    await mutateArrival(graph.as(centre), 'cancelVisit', { visitRequestId: stop, reason: '企业设备检修' });
    expect(await toldToUnit(stop)).toEqual(['visits.scheduled', 'visits.not-arranged']);
    expect(await read(graph, bureau, stop)).toEqual({ state: 'NOT_ARRANGED' });
    expect((await readProgramme(graph, bureau, programme, 'stops { state }')).stops).toEqual([{ state: 'NOT_ARRANGED' }]);
  });
});

describe('VIS-07: an enterprise sees what it is asked about', () => {
  it('an alternative is not read by its new target before that is asked, even if the old one was asked with others', async () => {
    const { id } = await bookSaturated(graph);
    // Left behind by a merged visit that dissolved while it was asked about.
    await graph.sql('UPDATE visit_request SET asked_at = created_at, version = version + 1 WHERE id = $1', [id]);
    const { counterOffer } = await read(graph, market, id, 'counterOffer { candidates { enterprise { id } } }');
    const enterpriseId = counterOffer.candidates[0].enterprise.id as string;
    await mutateArrival(graph.as(market), 'takeAlternative', { visitRequestId: id, enterpriseId });
    expect(await read(graph, representative(enterpriseId), id)).toBeNull();
    await mutateArrival(graph.as(centre), 'askEnterprise', { visitRequestId: id });
    expect(await read(graph, representative(enterpriseId), id)).toEqual({ state: 'PENDING_ENTERPRISE' });
  });
});

describe('§0.1: an unannounced inspection is hidden until it arrives', () => {
  const everything = `query ($r: [_Any!]!, $e: ID!) { _entities(representations: $r) { ... on Enterprise { ${selectEverything('Enterprise')} } }
    visitRequests { totalCount nodes { id } } mergeBundles(filter: { enterpriseId: $e }) { nodes { id } } visitViolations { nodes { id visitRequest { id } } } dataGrants(enterpriseId: $e) { nodes { id } } }`;
  const readAll = async (by: Partial<Caller>, firm: EnterpriseState, now: Date): Promise<string> => {
    const { data, errors } = await graph.as(by, { now }).run(everything, { r: [{ __typename: 'Enterprise', id: firm.id }], e: firm.id });
    return JSON.stringify([data, errors.map(({ message }) => message)]).replaceAll(firm.id, 'THE-FIRM');
  };
  const twins = async (): Promise<readonly [EnterpriseState, EnterpriseState]> => {
    const firms = [newEnterprise(), newEnterprise()] as const;
    await settle(graph, firms);
    await bookAndSchedule(graph, firms[0].id);
    return firms;
  };
  const moments = ['2025-09-01T03:00:00.000Z', '2025-09-02T02:00:00.000Z', '2025-09-03T02:00:00.000Z', '2025-10-20T02:00:00.000Z'].map((instant) => new Date(instant));

  it('in every field that the enterprise’s side can read of itself, whatever becomes of it', async () => {
    const [inspected, left] = await twins();
    for (const now of moments) {
      await graph.runJob('find-missed-visits', {}, { now });
      expect(await readAll(representative(inspected.id), inspected, now)).toBe(await readAll(representative(left.id), left, now));
    }
  });

  it('the enterprise may close the very day to visitors, and is told of nothing in the way', async () => {
    const [inspected, left] = await twins();
    const close = (firm: EnterpriseState): Promise<any> => mutateArrival(graph.as(representative(firm.id)), 'setReceptionRules', { blackouts: [{ from: '2025-09-02', to: '2025-09-02' }] });
    expect([(await close(inspected)).__typename, (await close(left)).__typename]).toEqual(['SetReceptionRulesSuccess', 'SetReceptionRulesSuccess']);
  });

  it('no plan keeps clear of it at its enterprise: the dates that a plan suggests are read there; its own team is busy', async () => {
    const [inspected] = await twins();
    const span = { from: new Date('2025-09-01T00:00:00Z'), to: new Date('2025-09-08T00:00:00Z') };
    const booked = (enterpriseIds: string[], unitIds: string[]): Promise<unknown[]> => listBookedVisits(graph.dataSource.manager, { enterpriseIds, unitIds, ...span });
    expect(await booked([inspected.id], [])).toEqual([]);
    expect(await booked([], [bureauUnit])).toContainEqual(expect.objectContaining({ enterpriseId: inspected.id, startsAt: new Date(TUESDAY.startsAt) }));
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from '@qinqing/database';
import { meanwhile, startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { bureauUnit, centre, marketUnit, newEnterprise, office, representative, SECOND_DIVISION } from '../district.ts';
import { describeIdempotency, mutate } from './calls.ts';
import { AFTER, confirmOne, DURING, holdOne, newFirms, park, parkUnit, planOne, readSession, settleTown, signUp, succeed } from './town.ts';

const SESSIONS = 32;
let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits, { poolSize: SESSIONS });
  await Promise.all(Array.from({ length: SESSIONS }, () => graph.dataSource.query('SELECT pg_sleep(0.1)')));
});
afterAll(() => graph.close());

const seatsOf = async (sessionId: string): Promise<any> => (await graph.sql('SELECT taken, capacity, (SELECT coalesce(sum(persons), 0)::int FROM campaign_sign_up u WHERE u.session_id = s.session_id) AS signed FROM campaign_seat s WHERE session_id = $1', [sessionId]))[0];
const capped = (capacity: number | null): Record<string, unknown> => ({ seats: [{ component: 'MEETING', capacity }] });

describe('signing up for a session (VIS-16)', () => {
  describeIdempotency(() => graph, {
    mutation: 'signUpForSession',
    otherInput: { persons: 3 },
    prepare: async () => {
      const [firm] = await newFirms(graph, 1);
      const { sessionId } = await confirmOne(graph, 'TEA_TALK');
      const countEffects = async (): Promise<number> => (await graph.sql('SELECT 1 FROM campaign_sign_up WHERE session_id = $1', [sessionId])).length;
      return { by: representative(firm!.id), input: { sessionId, component: 'MEETING', contactPhone: '0750-3861234' }, countEffects };
    },
  });

  it('takes seats of the component, and another component has its own', async () => {
    const [firm] = await newFirms(graph, 1);
    const { sessionId } = await confirmOne(graph, 'SERVICE_DAY', { seats: [{ component: 'POLICY_TALK', capacity: 5 }, { component: 'SKILL_TRAINING', capacity: null }] });
    expect(await signUp(graph, firm!.id, sessionId, { component: 'POLICY_TALK', persons: 2 })).toMatchObject({ session: { seats: [{ component: 'POLICY_TALK', capacity: 5, left: 3 }, { component: 'SKILL_TRAINING', capacity: null, left: null }] } });
    expect(await signUp(graph, firm!.id, sessionId, { component: 'SKILL_TRAINING', persons: 9 })).toMatchObject({ session: { ownSignUps: [{ component: 'POLICY_TALK', persons: 2 }, { component: 'SKILL_TRAINING', persons: 9 }] } });
    expect(await signUp(graph, firm!.id, sessionId, { component: 'MEETING' })).toMatchObject({ problems: [{ code: 'COMPONENT_NOT_OFFERED' }] });
  });

  it('twice for one component stays as it was said first', async () => {
    const [firm] = await newFirms(graph, 1);
    const { sessionId } = await confirmOne(graph, 'TEA_TALK', capped(5));
    await signUp(graph, firm!.id, sessionId, { persons: 2 });
    expect(await signUp(graph, firm!.id, sessionId, { persons: 4 })).toMatchObject({ session: { ownSignUps: [{ persons: 2 }] } });
    expect(await seatsOf(sessionId)).toMatchObject({ taken: 2 });
  });

  it.each([
    [1, 1],
    [10, 1],
    [10, 3],
  ])('of thirty-two enterprises that reach for %d seats at once, %d persons each, exactly as many get them as fit', async (capacity, persons) => {
    const firms = await newFirms(graph, SESSIONS);
    const { sessionId } = await confirmOne(graph, 'TEA_TALK', capped(capacity));
    const answers = await Promise.all(firms.map(({ id }) => signUp(graph, id, sessionId, { persons })));
    const admitted = Math.floor(capacity / persons);
    expect(answers.filter(({ __typename }) => __typename === 'SignUpForSessionSuccess')).toHaveLength(admitted);
    expect(answers.filter(({ __typename }) => __typename === 'CampaignSeatsTaken')).toEqual(Array.from({ length: SESSIONS - admitted }, () => expect.objectContaining({ component: 'MEETING', capacity, left: capacity - admitted * persons })));
    expect(await seatsOf(sessionId)).toEqual({ capacity, taken: admitted * persons, signed: admitted * persons });
  });

  it.each([
    ['signUpForSession', { contactPhone: '0750-3861234' }, 0],
    ['withdrawSignUp', {}, 1],
  ])('%s in the moment in which the session is called off comes too late: everybody who signed up is told', async (mutation, input, signed) => {
    const [firm] = await newFirms(graph, 1);
    const { sessionId } = await confirmOne(graph, 'TEA_TALK');
    if (signed === 1) await signUp(graph, firm!.id, sessionId);
    const callOff = (manager: EntityManager) => manager.query("UPDATE campaign_session SET state = 'CANCELLED', version = version + 1 WHERE id = $1", [sessionId]);
    const answer = await meanwhile(graph, callOff, () => mutate(graph.as(representative(firm!.id)), mutation, { sessionId, component: 'MEETING', ...input }));
    expect(answer).toMatchObject({ __typename: 'CampaignActionNotAllowed', state: 'CANCELLED' });
    expect(await seatsOf(sessionId)).toMatchObject({ taken: signed, signed });
  });

  it('a place that is given back is free again, and nothing is kept of the sign-up', async () => {
    const [a, b] = await newFirms(graph, 2);
    const { sessionId } = await confirmOne(graph, 'TEA_TALK', capped(1));
    await signUp(graph, a!.id, sessionId);
    expect(await signUp(graph, b!.id, sessionId)).toMatchObject({ __typename: 'CampaignSeatsTaken', left: 0, message: '“座谈”名额已满，请选择其他场次。' });
    expect(await succeed(graph, representative(a!.id), 'withdrawSignUp', { sessionId, component: 'MEETING' })).toMatchObject({ ownSignUps: [] });
    expect(await signUp(graph, b!.id, sessionId)).toMatchObject({ __typename: 'SignUpForSessionSuccess' });
    expect((await readSession(graph, centre, sessionId, 'signUps { enterprise { id } }')).signUps).toEqual([{ enterprise: { id: b!.id } }]);
  });

  it('is open between confirmation and beginning, to enterprises of the jurisdiction in business', async () => {
    const [firm] = await newFirms(graph, 1);
    const [foreign, gone] = [newEnterprise({ divisionCode: SECOND_DIVISION }), newEnterprise({ status: 'CANCELLED' })];
    await settleTown(graph, [foreign, gone]);
    const { sessionId } = await planOne(graph, 'TEA_TALK');
    expect(await signUp(graph, firm!.id, sessionId)).toMatchObject({ __typename: 'CampaignActionNotAllowed', state: 'PLANNED', allowedNow: [] });
    await succeed(graph, centre, 'confirmSession', { sessionId });
    expect(await signUp(graph, foreign.id, sessionId)).toMatchObject({ __typename: 'CampaignSessionUnknown', sessionId });
    expect(await signUp(graph, gone.id, sessionId)).toMatchObject({ __typename: 'CampaignSessionUnknown', sessionId });
    expect(await mutate(graph.as(representative(firm!.id), { now: DURING }), 'signUpForSession', { sessionId, component: 'MEETING', contactPhone: '0750-3861234' })).toMatchObject({ problems: [{ code: 'ALREADY_BEGUN' }] });
  });

  it('VIS-27: whom the enterprises want to meet is counted, most wanted first; the organiser or the host decides who comes', async () => {
    const firms = await newFirms(graph, 3);
    const { sessionId } = await confirmOne(graph, 'PARK_GROUP_SERVICE');
    for (const [index, { id }] of firms.entries()) await signUp(graph, id, sessionId, { component: 'GOV_SERVICE', wantedUnitIds: index === 0 ? [bureauUnit, marketUnit] : [marketUnit] });
    const { demand } = await readSession(graph, park, sessionId, 'demand { unit { id } enterprises }');
    expect(demand).toEqual([{ unit: { id: marketUnit }, enterprises: 3 }, { unit: { id: bureauUnit }, enterprises: 1 }]);
    await succeed(graph, park, 'assignSessionUnits', { sessionId, unitIds: [marketUnit] });
    expect(await readSession(graph, { roles: ['PUBLIC'] }, sessionId, 'units { id }')).toEqual({ units: [{ id: marketUnit }] });
    expect(await mutate(graph.as({ ...park, unitId: bureauUnit }), 'assignSessionUnits', { sessionId, unitIds: [] })).toMatchObject({ __typename: 'CampaignSessionUnknown' });
    expect(parkUnit).toBe(park.unitId);
  });
});

describe('a session that is called off', () => {
  it('tells everybody who signed up, without a reason that might leave the platform', async () => {
    const firms = await newFirms(graph, 2);
    const { sessionId } = await confirmOne(graph, 'TEA_TALK');
    for (const { id } of firms) await signUp(graph, id, sessionId);
    expect((await succeed(graph, office, 'cancelSession', { sessionId, reason: '台风' })).state).toBe('CANCELLED');
    const notices = (await graph.outbox()).filter(({ type, data }) => type === 'visits.NoticeRequested' && data.about.id === sessionId);
    expect(notices.map(({ data }) => data.recipient.enterpriseId).sort()).toEqual(firms.map(({ id }) => id).sort());
    expect(JSON.stringify(notices)).not.toContain('台风');
    expect(await signUp(graph, firms[0]!.id, sessionId)).toMatchObject({ __typename: 'CampaignActionNotAllowed', state: 'CANCELLED' });
  });
});

describe('rating a session (VIS-16)', () => {
  it('is for whoever came, once, from 1 to 5; the average is shown once five have rated', async () => {
    const firms = await newFirms(graph, 6);
    const { sessionId } = await holdOne(graph, 'SERVICE_DAY', firms.slice(0, 5).map(({ id }) => id));
    const rate = (index: number, stars: number): Promise<any> => mutate(graph.as(representative(firms[index]!.id), { now: AFTER }), 'rateSession', { sessionId, stars });
    const shown = async (): Promise<unknown> => (await readSession(graph, centre, sessionId, 'rating { averageStars ratings }')).rating;
    expect(await rate(5, 5)).toMatchObject({ problems: [{ code: 'NOT_ATTENDED' }] });
    expect(await rate(0, 6)).toMatchObject({ problems: [{ field: 'stars', code: 'NUMBER_RANGE' }] });
    for (const index of [0, 1, 2, 3]) await rate(index, 5);
    expect(await rate(0, 1)).toMatchObject({ problems: [{ code: 'SAID_ALREADY' }] });
    expect(await shown()).toBeNull();
    await rate(4, 1);
    expect(await shown()).toEqual({ averageStars: 4.2, ratings: 5 });
  });
});

describe('who came', () => {
  it('is recorded from the beginning on; the first record holds the session, a second one changes nothing of it', async () => {
    const [firm, walkIn] = await newFirms(graph, 2);
    const { sessionId, campaignId } = await confirmOne(graph, 'TEA_TALK');
    const attend = (enterpriseId: string, persons: number, now: Date): Promise<any> => mutate(graph.as(centre, { now }), 'recordAttendance', { sessionId, attendances: [{ enterpriseId, component: 'MEETING', persons }] });
    expect(await attend(firm!.id, 1, new Date('2025-09-10T00:59:00.000Z'))).toMatchObject({ problems: [{ code: 'NOT_BEGUN' }] });
    expect(await attend(firm!.id, 2, DURING)).toMatchObject({ session: { state: 'HELD' } });
    await attend(firm!.id, 7, DURING);
    await attend(walkIn!.id, 1, AFTER);
    expect(await graph.sql("SELECT persons FROM campaign_contact WHERE campaign_id = $1 AND mode = 'SESSION' ORDER BY at", [campaignId])).toEqual([{ persons: 2 }, { persons: 1 }]);
    expect(await graph.sql('SELECT 1 FROM visit_slot WHERE enterprise_id = ANY($1)', [[firm!.id, walkIn!.id]])).toEqual([]);
  });
});

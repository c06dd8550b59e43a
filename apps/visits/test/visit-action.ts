import { describe, expect, it } from '@jest/globals';
import { roles, type Caller, type Role } from '@qinqing/caller';
import type { TestSubgraph } from '@qinqing/testing';
import { attempt, faultOf, mutate } from './calls.ts';
import { bureau, foreignCentre, market, representative, UNKNOWN_ID } from './district.ts';
import { key } from './forms.ts';
import { listSteps } from './journey.ts';
import { describeIdempotency } from './idempotency.ts';

/** A request in the state in which the action is possible, who takes it, and with which input besides the request's id. */
export interface Situation {
  readonly id: string;
  readonly by: Partial<Caller>;
  readonly input: Record<string, unknown>;
}

export interface VisitAction {
  readonly mutation: string;
  readonly action: string;
  readonly roles: readonly Role[];
  readonly prepare: (graph: TestSubgraph) => Promise<Situation>;
  /** Another input of the same action, for the same key. */
  readonly otherInput: Record<string, unknown>;
  /** The event in the history that the action leaves behind. */
  readonly event: string;
  readonly now?: Date;
}

const MALFORMED_IDS = ['', 'x', "1' OR '1'='1", '1111111111114111811111111111111', `${UNKNOWN_ID} `, `${UNKNOWN_ID}\0`, '企业', 'f'.repeat(10_000)];

const strangerTo = ({ by }: Situation): Partial<Caller> => {
  if (by.roles?.includes('SERVICE_CENTRE')) return foreignCentre;
  if (by.roles?.includes('REQUESTING_UNIT')) return by.unitId === market.unitId ? bureau : market;
  return representative(UNKNOWN_ID);
};

/** What every action on a request has in common: whose it is, when it is possible, and that a key has one effect. */
export const describeVisitAction = (graphOf: () => TestSubgraph, { mutation, action, roles: mayCall, prepare, otherInput, event, now }: VisitAction): void => {
  const as = (by: Partial<Caller>) => graphOf().as(by, now === undefined ? {} : { now });
  const putInto = (id: string, state: string): Promise<unknown> => graphOf().sql('UPDATE visit_request SET state = $2, version = version + 1 WHERE id = $1', [id, state]);
  const countEffects = async (id: string): Promise<number> => (await listSteps(graphOf(), id)).filter((step) => step.split(' ')[1] === event).length;

  /** Takes part in the request, but in another part than that of the action, for which the role is held elsewhere. */
  const twofold = async ({ id, by }: Situation): Promise<Partial<Caller>> => {
    if (by.roles?.includes('REQUESTING_UNIT')) return { ...market, subject: 'twofold', roles: ['REQUESTING_UNIT', 'SERVICE_CENTRE'], unitId: UNKNOWN_ID };
    const [{ unit_id: unitId }] = await graphOf().sql('SELECT unit_id FROM visit_request WHERE id = $1', [id]);
    return { ...bureau, subject: 'twofold', roles: ['REQUESTING_UNIT', ...mayCall], unitId, divisionCode: '650100', actingFor: UNKNOWN_ID };
  };

  describe('like every action on a request', () => {
    it('what is no id leads nowhere, and to no crash', async () => {
      const { by, input } = await prepare(graphOf());
      for (const visitRequestId of MALFORMED_IDS) {
        expect(await mutate(as(by), mutation, { ...input, visitRequestId })).toMatchObject({ __typename: 'VisitRequestUnknown', visitRequestId });
      }
    });

    it('somebody else’s request is answered like one that does not exist', async () => {
      const situation = await prepare(graphOf());
      const stranger = as(strangerTo(situation));
      const foreign = await mutate(stranger, mutation, { ...situation.input, visitRequestId: situation.id });
      const missing = await mutate(stranger, mutation, { ...situation.input, visitRequestId: UNKNOWN_ID });
      expect(missing).toEqual({
        __typename: 'VisitRequestUnknown',
        visitRequestId: UNKNOWN_ID,
        message: '没有找到您可以办理的这条预约。请从列表中重新选择。',
        en: 'There is no such visit request for you to act on. Choose one from your list.',
      });
      expect(foreign).toEqual({ ...missing, visitRequestId: situation.id });
      expect(await countEffects(situation.id)).toBe(0);
    });

    it('other roles are told FORBIDDEN, and who has not signed in UNAUTHENTICATED', async () => {
      const { id, by, input } = await prepare(graphOf());
      for (const role of roles.filter((candidate) => !mayCall.includes(candidate) && candidate !== 'PUBLIC')) {
        expect(faultOf(await attempt(as({ ...by, subject: `as-${role}`, roles: [role] }), mutation, { ...input, visitRequestId: id }))).toBe('FORBIDDEN');
      }
      expect(faultOf(await attempt(as({ subject: 'public', roles: ['PUBLIC'] }), mutation, { ...input, visitRequestId: id }))).toBe('UNAUTHENTICATED');
      expect(await countEffects(id)).toBe(0);
    });

    // Both the unit and the centre may cancel: there the role held elsewhere is not needed.
    if (action !== 'CANCEL') it('a role that is held elsewhere gives no right to act in the part of another', async () => {
      const situation = await prepare(graphOf());
      const answer = await mutate(as(await twofold(situation)), mutation, { ...situation.input, visitRequestId: situation.id });
      expect(answer).toMatchObject({ __typename: 'VisitActionNotAllowed', action });
      expect(answer.allowedNow).not.toContain(action);
      expect(await countEffects(situation.id)).toBe(0);
    });

    it('a second time it is too late, and the caller is told the state and what is possible instead', async () => {
      const { id, by, input } = await prepare(graphOf());
      const first = await mutate(as(by), mutation, { ...input, visitRequestId: id });
      const second = await mutate(as(by), mutation, { ...input, visitRequestId: id });
      expect(second).toMatchObject({ __typename: 'VisitActionNotAllowed', action, state: first.visitRequest.state, allowedNow: expect.any(Array) });
      expect(second.allowedNow).not.toContain(action);
      expect(second.message).toMatch(/^当前状态“.+”不能这样办理。现在可以：.+。$/);
      expect(second.en).toMatch(/^This is not possible in the state ".+"\. Possible now: .+\.$/);
      expect(await countEffects(id)).toBe(1);
    });
  });

  describe('when it is refused', () => {
    it('nothing is left behind, and the same call is decided anew', async () => {
      const { id, by, input } = await prepare(graphOf());
      const call = { ...input, visitRequestId: id, idempotencyKey: key() };
      const [{ state }] = await graphOf().sql('SELECT state FROM visit_request WHERE id = $1', [id]);
      const stepsBefore = await listSteps(graphOf(), id);
      await putInto(id, 'NO_SHOW');
      expect(await mutate(as(by), mutation, call)).toMatchObject({ __typename: 'VisitActionNotAllowed', state: 'NO_SHOW', allowedNow: [] });
      expect(await graphOf().sql('SELECT 1 FROM idempotency_key WHERE key = $1', [call.idempotencyKey])).toEqual([]);
      expect(await listSteps(graphOf(), id)).toEqual(stepsBefore);
      await putInto(id, state);
      expect((await mutate(as(by), mutation, call)).visitRequest.id).toBe(id);
    });
  });

  describeIdempotency(graphOf, {
    mutation,
    otherInput,
    ...(now === undefined ? {} : { now }),
    prepare: async () => {
      const { id, by, input } = await prepare(graphOf());
      return { by, input: { ...input, visitRequestId: id }, countEffects: () => countEffects(id) };
    },
  });
};

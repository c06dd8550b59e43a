import { describe, expect, it } from '@jest/globals';
import { roles, type Caller, type Role } from '@qinqing/caller';
import type { TestSubgraph } from '@qinqing/testing';
import { attempt, faultOf, mutate } from './calls.ts';
import { DIVISION, foreignSpecialist, representative, SECOND_DIVISION, UNKNOWN_ID } from './district.ts';
import { key } from './forms.ts';
import { describeIdempotency } from './idempotency.ts';
import { listSteps } from './journey.ts';

/** An appeal in the state in which the action is possible, who takes it, and with which input besides the appeal's id. */
export interface Situation {
  readonly id: string;
  readonly enterpriseId: string;
  readonly by: Caller;
  readonly input: Record<string, unknown>;
}

export interface AppealActionSpec {
  readonly mutation: string;
  readonly action: string;
  readonly roles: readonly Role[];
  readonly prepare: (graph: TestSubgraph) => Promise<Situation>;
  /** Another input of the same action, for the same key. */
  readonly otherInput: Record<string, unknown>;
  /** The event in the history that the action leaves behind. */
  readonly event: string;
  /** What the same call with another key is told afterwards. */
  readonly secondTime?: 'AppealUnknown' | 'AppealExtensionRejected' | 'AppealMilestoneUnknown';
  readonly now?: Date;
}

const MALFORMED_IDS = ['', 'x', "1' OR '1'='1", '1111111111114111811111111111111', `${UNKNOWN_ID} `, `${UNKNOWN_ID}\0`, '企业', 'f'.repeat(10_000)];
const enterpriseRoles: readonly Role[] = ['LEGAL_REPRESENTATIVE', 'CLERK'];

const has = ({ by }: Situation, ...wanted: readonly Role[]): boolean => wanted.some((role) => by.roles.includes(role));

/** Holds the role, but not here. */
const strangerTo = (situation: Situation): Caller => {
  const { by } = situation;
  if (has(situation, ...enterpriseRoles)) return representative(UNKNOWN_ID);
  if (has(situation, 'UNIT_HANDLER')) return { ...by, subject: 'stranger', unitId: UNKNOWN_ID };
  if (has(situation, 'LIAISON')) return { ...by, subject: 'stranger', officerId: UNKNOWN_ID };
  return { ...foreignSpecialist, subject: 'stranger', roles: by.roles };
};

/** Takes part in the appeal, but in another part than that of the action, for which the role is held elsewhere. */
const twofold = (situation: Situation): Caller => {
  const { by, enterpriseId } = situation;
  const elsewhere = { ...by, subject: 'twofold', unitId: UNKNOWN_ID, officerId: UNKNOWN_ID };
  if (has(situation, 'SERVICE_SPECIALIST', 'DIRECT_LINE_OFFICE', 'JOINT_MEETING_OFFICE')) {
    return { ...elsewhere, roles: [...by.roles, 'CLERK'], divisionCode: SECOND_DIVISION, enterpriseIds: [enterpriseId], actingFor: enterpriseId };
  }
  return { ...elsewhere, roles: [...by.roles, 'DIRECT_LINE_OFFICE'], divisionCode: DIVISION, enterpriseIds: [UNKNOWN_ID], actingFor: UNKNOWN_ID };
};

/** What every action on an appeal has in common: whose it is, when it is possible, and that a key has one effect. */
export const describeAppealAction = (graphOf: () => TestSubgraph, spec: AppealActionSpec): void => {
  const { mutation, action, roles: mayCall, prepare, otherInput, event, secondTime, now } = spec;
  const as = (by: Partial<Caller>) => graphOf().as(by, now === undefined ? {} : { now });
  const putInto = (id: string, state: string): Promise<unknown> => graphOf().sql('UPDATE appeal SET state = $2, version = version + 1 WHERE id = $1', [id, state]);
  const countEffects = async (id: string): Promise<number> => (await listSteps(graphOf(), id)).filter((step) => step.split(' ')[1] === event).length;

  describe('like every action on an appeal', () => {
    it('what is no id leads nowhere, and to no crash', async () => {
      const { by, input } = await prepare(graphOf());
      for (const appealId of MALFORMED_IDS) expect(await mutate(as(by), mutation, { ...input, appealId })).toMatchObject({ __typename: 'AppealUnknown', appealId });
    });

    it('somebody else’s appeal is answered like one that does not exist', async () => {
      const situation = await prepare(graphOf());
      const stranger = as(strangerTo(situation));
      const foreign = await mutate(stranger, mutation, { ...situation.input, appealId: situation.id });
      const missing = await mutate(stranger, mutation, { ...situation.input, appealId: UNKNOWN_ID });
      expect(missing).toEqual({
        __typename: 'AppealUnknown',
        appealId: UNKNOWN_ID,
        message: '没有找到您可以办理的这件诉求。请从列表中重新选择。',
        en: 'There is no such appeal for you to act on. Choose one from your list.',
      });
      expect(foreign).toEqual({ ...missing, appealId: situation.id });
      expect(await countEffects(situation.id)).toBe(0);
    });

    it('other roles are told FORBIDDEN, and who has not signed in UNAUTHENTICATED', async () => {
      const { id, by, input } = await prepare(graphOf());
      for (const role of roles.filter((candidate) => !mayCall.includes(candidate) && candidate !== 'PUBLIC')) {
        expect(faultOf(await attempt(as({ ...by, subject: `as-${role}`, roles: [role] }), mutation, { ...input, appealId: id }))).toBe('FORBIDDEN');
      }
      expect(faultOf(await attempt(as({ subject: 'public', roles: ['PUBLIC'] }), mutation, { ...input, appealId: id }))).toBe('UNAUTHENTICATED');
      expect(await countEffects(id)).toBe(0);
    });

    it('a role that is held elsewhere gives no right to act in the part of another', async () => {
      const situation = await prepare(graphOf());
      const answer = await mutate(as(twofold(situation)), mutation, { ...situation.input, appealId: situation.id });
      expect(answer).toMatchObject({ __typename: 'AppealActionNotAllowed', action });
      expect(answer.allowedNow).not.toContain(action);
      expect(await countEffects(situation.id)).toBe(0);
    });

    it('a second time it is too late', async () => {
      const { id, by, input } = await prepare(graphOf());
      const first = await mutate(as(by), mutation, { ...input, appealId: id });
      expect(first.__typename).toMatch(/Success$/);
      const second = await mutate(as(by), mutation, { ...input, appealId: id });
      if (secondTime === undefined) {
        expect(second).toMatchObject({ __typename: 'AppealActionNotAllowed', action, state: first.appeal.state, allowedNow: expect.any(Array) });
        expect(second.allowedNow).not.toContain(action);
        expect(second.message).toMatch(/^当前状态“.+”不能这样办理。现在可以：.+。$/);
        expect(second.en).toMatch(/^This is not possible in the state ".+"\. Possible now: .+\.$/);
      } else expect(second.__typename).toBe(secondTime);
      expect(await countEffects(id)).toBe(1);
    });
  });

  describe('when it is refused', () => {
    it('nothing is left behind, and the same call is decided anew', async () => {
      const { id, by, input } = await prepare(graphOf());
      const call = { ...input, appealId: id, idempotencyKey: key() };
      const [{ state }] = await graphOf().sql('SELECT state FROM appeal WHERE id = $1', [id]);
      const [stepsBefore, outboxBefore] = [await listSteps(graphOf(), id), (await graphOf().outbox()).length];
      await putInto(id, 'CLOSED');
      expect(await mutate(as(by), mutation, call)).toMatchObject({ __typename: 'AppealActionNotAllowed', state: 'CLOSED', allowedNow: [] });
      expect(await graphOf().sql('SELECT 1 FROM idempotency_key WHERE key = $1', [call.idempotencyKey])).toEqual([]);
      expect(await listSteps(graphOf(), id)).toEqual(stepsBefore);
      expect((await graphOf().outbox()).length).toBe(outboxBefore);
      await putInto(id, state);
      expect((await mutate(as(by), mutation, call)).__typename).toMatch(/Success$/);
    });
  });

  describeIdempotency(graphOf, {
    mutation,
    otherInput,
    ...(now === undefined ? {} : { now }),
    prepare: async () => {
      const { id, by, input } = await prepare(graphOf());
      return { by, input: { ...input, appealId: id }, countEffects: () => countEffects(id) };
    },
  });
};

import { describe, expect, it } from '@jest/globals';
import { roles, type Caller, type Role } from '@qinqing/caller';
import type { TestSubgraph } from '@qinqing/testing';
import { listSteps } from './applications.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { foreignApprover, otherOwner, representative, UNKNOWN_ID } from './district.ts';
import { describeIdempotency } from './idempotency.ts';
import { key } from './projects.ts';

/** An application in the state in which the action is possible, who takes it, and with which input besides the application's id. */
export interface ActionSituation {
  readonly id: string;
  readonly by: Partial<Caller>;
  readonly input: Record<string, unknown>;
}

export interface ApplicationActionProof {
  readonly mutation: string;
  readonly action: string;
  readonly roles: readonly Role[];
  readonly prepare: (graph: TestSubgraph) => Promise<ActionSituation>;
  /** Another input of the same action, for the same key. */
  readonly otherInput: Record<string, unknown>;
  /** The event in the history that the action leaves behind; `null`: it leaves none, and may be taken again. */
  readonly event: string | null;
  readonly now?: Date;
}

const MALFORMED_IDS = ['', 'x', "1' OR '1'='1", '1111111111114111811111111111111', `${UNKNOWN_ID} `, `${UNKNOWN_ID}\0`, '企业', 'f'.repeat(10_000)];

const strangerTo = ({ by }: ActionSituation): Partial<Caller> => {
  if (by.roles?.includes('APPROVER')) return foreignApprover;
  if (by.roles?.includes('POLICY_OWNER')) return otherOwner;
  return { ...representative(UNKNOWN_ID), divisionCode: '440608' };
};

/** What every action on an application has in common: whose it is, when it is possible, and that a key has one effect. */
export const describeApplicationAction = (graphOf: () => TestSubgraph, { mutation, action, roles: mayCall, prepare, otherInput, event, now }: ApplicationActionProof): void => {
  const as = (by: Partial<Caller>) => graphOf().as(by, now === undefined ? {} : { now });
  const versionOf = async (id: string): Promise<number> => Number((await graphOf().sql('SELECT version FROM policy_application WHERE id = $1', [id]))[0].version);
  const putInto = (id: string, state: string): Promise<unknown> => graphOf().sql('UPDATE policy_application SET state = $2, version = version + 1 WHERE id = $1', [id, state]);
  const effectsSince = async (id: string, before: number): Promise<number> =>
    event === null ? (await versionOf(id)) - before : (await listSteps(graphOf(), id)).filter((step) => step.split(' ')[1] === event).length;

  describe('like every action on an application', () => {
    it('what is no id leads nowhere, and to no crash', async () => {
      const { by, input } = await prepare(graphOf());
      for (const applicationId of MALFORMED_IDS) expect(await mutate(as(by), mutation, { ...input, applicationId })).toMatchObject({ __typename: 'PolicyApplicationUnknown', applicationId });
    });

    it('somebody else’s application is answered like one that does not exist', async () => {
      const situation = await prepare(graphOf());
      const before = await versionOf(situation.id);
      const stranger = as(strangerTo(situation));
      const foreign = await mutate(stranger, mutation, { ...situation.input, applicationId: situation.id });
      const missing = await mutate(stranger, mutation, { ...situation.input, applicationId: UNKNOWN_ID });
      expect(missing).toEqual({
        __typename: 'PolicyApplicationUnknown',
        applicationId: UNKNOWN_ID,
        message: '没有找到您可以办理的这项申报。请从列表中重新选择。',
        en: 'There is no such application for you to act on. Choose one from your list.',
      });
      expect(foreign).toEqual({ ...missing, applicationId: situation.id });
      expect(await versionOf(situation.id)).toBe(before);
    });

    it('other roles are told FORBIDDEN, and who has not signed in UNAUTHENTICATED', async () => {
      const { id, by, input } = await prepare(graphOf());
      const before = await versionOf(id);
      for (const role of roles.filter((candidate) => !mayCall.includes(candidate) && candidate !== 'PUBLIC')) {
        expect(faultOf(await attempt(as({ ...by, subject: `as-${role}`, roles: [role] }), mutation, { ...input, applicationId: id }))).toBe('FORBIDDEN');
      }
      expect(faultOf(await attempt(as({ subject: 'public', roles: ['PUBLIC'] }), mutation, { ...input, applicationId: id }))).toBe('UNAUTHENTICATED');
      expect(await versionOf(id)).toBe(before);
    });

    it('in another state it is refused with the state and what is possible instead, nothing is left behind, and the same call is decided anew', async () => {
      const { id, by, input } = await prepare(graphOf());
      const call = { ...input, applicationId: id, idempotencyKey: key() };
      const [{ state }] = await graphOf().sql('SELECT state FROM policy_application WHERE id = $1', [id]);
      const steps = await listSteps(graphOf(), id);
      // To a third party an application exists as long as it is noticed.
      const refusal = action === 'OBJECT' ? { __typename: 'PolicyApplicationUnknown' } : { __typename: 'PolicyApplicationActionNotAllowed', action, state: 'REJECTED_FINAL', allowedNow: [] };
      await putInto(id, 'REJECTED_FINAL');
      const refused = await mutate(as(by), mutation, call);
      expect(refused).toMatchObject(refusal);
      expect([refused.message, refused.en].every((text) => text.length > 0)).toBe(true);
      expect(await graphOf().sql('SELECT 1 FROM idempotency_key WHERE key = $1', [call.idempotencyKey])).toEqual([]);
      expect(await listSteps(graphOf(), id)).toEqual(steps);
      await putInto(id, state);
      expect((await mutate(as(by), mutation, call)).__typename).toMatch(/Success$/);
    });

    if (event !== null) it('a second time it is too late', async () => {
      const { id, by, input } = await prepare(graphOf());
      expect((await mutate(as(by), mutation, { ...input, applicationId: id })).__typename).toMatch(/Success$/);
      expect((await mutate(as(by), mutation, { ...input, applicationId: id })).__typename).toMatch(action === 'OBJECT' ? /^PolicyApplicationUnknown$/ : /^PolicyApplicationActionNotAllowed$/);
      expect(await effectsSince(id, 0)).toBe(1);
    });
  });

  describeIdempotency(graphOf, {
    mutation,
    otherInput,
    ...(now === undefined ? {} : { now }),
    prepare: async () => {
      const { id, by, input } = await prepare(graphOf());
      const before = await versionOf(id);
      return { by, input: { ...input, applicationId: id }, countEffects: () => effectsSince(id, before) };
    },
  });
};

import { describe, expect, it } from '@jest/globals';
import { roles, type Caller, type Role } from '@qinqing/caller';
import type { TestSubgraph } from '@qinqing/testing';
import { attempt, faultOf, mutate } from './calls.ts';
import { representative, UNKNOWN_ID } from './district.ts';
import { describeIdempotency } from './idempotency.ts';

/** An object on which the action is possible, who takes it, and with which input. */
export interface Situation {
  readonly id: string;
  readonly by: Caller;
  readonly input: Record<string, unknown>;
  /** How often the action has had its effect. */
  readonly countEffects: () => Promise<number>;
}

export interface CreditActionSpec {
  readonly mutation: string;
  /** The input that names the object, e.g. `recordId`. */
  readonly idField: string;
  readonly unknown: string;
  readonly roles: readonly Role[];
  readonly prepare: (graph: TestSubgraph) => Promise<Situation>;
  readonly otherInput: Record<string, unknown>;
  readonly now?: Date;
}

const MALFORMED_IDS = ['', 'x', "1' OR '1'='1", '1111111111114111811111111111111', `${UNKNOWN_ID} `, `${UNKNOWN_ID}\0`, '企业', 'f'.repeat(10_000)];

const strangerTo = (by: Caller): Caller =>
  by.roles.includes('LISTING_AUTHORITY') ? { ...by, subject: 'stranger', unitId: UNKNOWN_ID } : { ...representative(UNKNOWN_ID), roles: by.roles };

/** What every action on a record, list entry, repair or dispute has in common: whose it is, and that a key has one effect. */
export const describeCreditAction = (graphOf: () => TestSubgraph, { mutation, idField, unknown, roles: mayCall, prepare, otherInput, now }: CreditActionSpec): void => {
  const as = (by: Partial<Caller>) => graphOf().as(by, now === undefined ? {} : { now });

  describe('like every action on somebody’s credit', () => {
    it('what is no id leads nowhere, and to no crash', async () => {
      const { by, input } = await prepare(graphOf());
      for (const id of MALFORMED_IDS) expect(await mutate(as(by), mutation, { ...input, [idField]: id })).toMatchObject({ __typename: unknown, [idField]: id });
    });

    it('somebody else’s is answered like one that does not exist', async () => {
      const { id, by, input, countEffects } = await prepare(graphOf());
      const stranger = as(strangerTo(by));
      const missing = await mutate(stranger, mutation, { ...input, [idField]: UNKNOWN_ID });
      expect(missing).toEqual({ __typename: unknown, [idField]: UNKNOWN_ID, message: expect.stringMatching(/没有找到/), en: expect.stringMatching(/^There is no such/) });
      expect(await mutate(stranger, mutation, { ...input, [idField]: id })).toEqual({ ...missing, [idField]: id });
      expect(await countEffects()).toBe(0);
    });

    it('other roles are told FORBIDDEN, and who has not signed in UNAUTHENTICATED', async () => {
      const { id, by, input, countEffects } = await prepare(graphOf());
      for (const role of roles.filter((candidate) => !mayCall.includes(candidate) && candidate !== 'PUBLIC')) {
        expect(faultOf(await attempt(as({ ...by, subject: `as-${role}`, roles: [role] }), mutation, { ...input, [idField]: id }))).toBe('FORBIDDEN');
      }
      expect(faultOf(await attempt(as({ subject: 'public', roles: ['PUBLIC'] }), mutation, { ...input, [idField]: id }))).toBe('UNAUTHENTICATED');
      expect(await countEffects()).toBe(0);
    });

    describeIdempotency(graphOf, {
      mutation,
      otherInput,
      ...(now === undefined ? {} : { now }),
      prepare: async () => {
        const { id, by, input, countEffects } = await prepare(graphOf());
        return { by, input: { ...input, [idField]: id }, countEffects };
      },
    });
  });
};

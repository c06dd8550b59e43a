import { describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import type { TestSubgraph } from '@qinqing/testing';
import { attempt, faultOf, mutate } from './calls.ts';
import { key } from './forms.ts';

export interface RepeatableCall {
  readonly by: Partial<Caller>;
  readonly input: Record<string, unknown>;
  /** How often the call has had its effect. */
  readonly countEffects: () => Promise<number>;
}

export interface RepeatableMutation {
  readonly mutation: string;
  readonly prepare: () => Promise<RepeatableCall>;
  /** Changes of the input that the same key must not carry. */
  readonly otherInput: Record<string, unknown>;
  readonly now?: Date;
}

const BAD_KEYS = ['', 'short', 'x'.repeat(65), 'with blank', '键键键键键键键键'];

/** Every write: the same key twice has one effect. */
export const describeIdempotency = (graphOf: () => TestSubgraph, { mutation, prepare, otherInput, now }: RepeatableMutation): void => {
  const as = (by: Partial<Caller>) => graphOf().as(by, now === undefined ? {} : { now });

  describe('with its idempotency key', () => {
    it('the same call twice has the same answer and one effect', async () => {
      const { by, input, countEffects } = await prepare();
      const call = { ...input, idempotencyKey: key() };
      const first = await mutate(as(by), mutation, call);
      expect(await mutate(as(by), mutation, call)).toEqual(first);
      expect(await countEffects()).toBe(1);
    });

    it('another input under the same key is the caller’s fault', async () => {
      const { by, input, countEffects } = await prepare();
      const idempotencyKey = key();
      await mutate(as(by), mutation, { ...input, idempotencyKey });
      expect(faultOf(await attempt(as(by), mutation, { ...input, ...otherInput, idempotencyKey }))).toBe('BAD_USER_INPUT');
      expect(await countEffects()).toBe(1);
    });

    it('fifty calls at once have one effect and one answer', async () => {
      const { by, input, countEffects } = await prepare();
      const call = { ...input, idempotencyKey: key() };
      const answers = await Promise.all(Array.from({ length: 50 }, () => mutate(as(by), mutation, call)));
      expect([...new Set(answers.map((answer) => JSON.stringify(answer)))]).toEqual([expect.stringContaining('Success')]);
      expect(await countEffects()).toBe(1);
    });

    it('a key that is none is the caller’s fault', async () => {
      const { by, input, countEffects } = await prepare();
      for (const idempotencyKey of BAD_KEYS) expect(faultOf(await attempt(as(by), mutation, { ...input, idempotencyKey }))).toBe('BAD_USER_INPUT');
      expect(await countEffects()).toBe(0);
    });
  });
};

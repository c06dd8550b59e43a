import { describe, expect, it } from '@jest/globals';
import { startLoop } from './wakeable-loop.ts';

const FOR_EVER_MS = 1_000_000;

/** Steps that the spec lets go on one by one. */
const heldSteps = () => {
  const waiting: PromiseWithResolvers<boolean>[] = [];
  const arrivals: (() => void)[] = [];
  let begun = 0;
  return {
    get begun() {
      return begun;
    },
    step: () => {
      begun += 1;
      const held = Promise.withResolvers<boolean>();
      waiting.push(held);
      arrivals.splice(0).forEach((arrive) => arrive());
      return held.promise;
    },
    /** Resolves when a step waits to be finished. */
    next: async () => {
      if (waiting.length === 0) await new Promise<void>((resolve) => arrivals.push(resolve));
      return waiting.shift()!;
    },
  };
};

const settle = () => new Promise(setImmediate);

describe('a loop', () => {
  it('goes on at once while there is more, and rests when there is nothing', async () => {
    const steps = heldSteps();
    const loop = startLoop({ step: steps.step, pauseMs: FOR_EVER_MS, onError: () => undefined });
    (await steps.next()).resolve(true);
    (await steps.next()).resolve(false);
    await settle();
    expect(steps.begun).toBe(2);
    await loop.stop();
  });

  it('goes on at once when it is woken, also when that happens during a step', async () => {
    const steps = heldSteps();
    const loop = startLoop({ step: steps.step, pauseMs: FOR_EVER_MS, onError: () => undefined });
    const first = await steps.next();
    loop.wake();
    first.resolve(false);
    (await steps.next()).resolve(false);
    await settle();
    expect(steps.begun).toBe(2);
    loop.wake();
    (await steps.next()).resolve(false);
    await loop.stop();
  });

  it('goes on by itself after the pause', async () => {
    const steps = heldSteps();
    const loop = startLoop({ step: steps.step, pauseMs: 1, onError: () => undefined });
    for (let round = 0; round < 3; round += 1) (await steps.next()).resolve(false);
    const stopped = loop.stop();
    if (steps.begun > 3) (await steps.next()).resolve(false);
    await stopped;
  });

  it('tells of a failure, rests, and goes on', async () => {
    const steps = heldSteps();
    const errors: unknown[] = [];
    const loop = startLoop({ step: steps.step, pauseMs: FOR_EVER_MS, onError: (error) => errors.push(error) });
    (await steps.next()).reject(new Error('ECONNREFUSED'));
    await settle();
    expect([errors.length, steps.begun]).toEqual([1, 1]);
    loop.wake();
    (await steps.next()).resolve(false);
    await loop.stop();
  });

  it('stops when its running step is done, at once when it rests, and tells no failure of its last step', async () => {
    const steps = heldSteps();
    const errors: unknown[] = [];
    const loop = startLoop({ step: steps.step, pauseMs: FOR_EVER_MS, onError: (error) => errors.push(error) });
    const running = await steps.next();
    let isStopped = false;
    const stopped = loop.stop().then(() => (isStopped = true));
    await settle();
    expect(isStopped).toBe(false);
    running.reject(new Error('aborted'));
    await stopped;
    loop.wake();
    await settle();
    expect([errors, steps.begun]).toEqual([[], 1]);
  });
});

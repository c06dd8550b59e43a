import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LoadGate } from './load-gate.ts';

const limits = { most: 200, least: 10, lateMs: 40 };
const LATE = 60;
const IN_TIME = 5;

const filled = (count: number): LoadGate => {
  const gate = new LoadGate(limits);
  gate.tick(0, 0);
  for (let entered = 0; entered < count; entered += 1) gate.enter(0);
  return gate;
};
/** The next one is expected at 0 each time, so that its time is how late it is. */
const tick = (gate: LoadGate, lateByMs: number, times: number): void => {
  for (let time = 0; time < times; time += 1) gate.tick(lateByMs, 0);
};

describe('what may be in progress at once (SECURITY §4, three times the load)', () => {
  it('is bounded, whatever the machine can do; what ends makes room', () => {
    const gate = filled(200);
    expect([gate.enter(0), gate.inProgress, gate.refused]).toEqual([false, 200, 1]);
    gate.leave();
    expect([gate.enter(0), gate.inProgress]).toEqual([true, 200]);
  });

  it('shrinks while requests wait for the processor, from what was really in progress', () => {
    const gate = filled(100);
    tick(gate, LATE, 5);
    expect(gate.limit).toBe(85);
    tick(gate, LATE, 1);
    expect(gate.limit).toBe(72);
    expect(gate.enter(0)).toBe(false);
  });

  it('does not shrink for one pause, such as a new supergraph, nor for several with a breath between them', () => {
    const gate = filled(100);
    for (let pause = 0; pause < 20; pause += 1) {
      tick(gate, 500, 2);
      tick(gate, IN_TIME, 1);
    }
    expect(gate.limit).toBe(200);
  });

  it('the later the sooner, but not before the third time in a row', () => {
    const gate = filled(100);
    tick(gate, 1_000, 2);
    expect(gate.limit).toBe(200);
    tick(gate, 1_000, 1);
    expect(gate.limit).toBe(85);
  });

  it('is no more than a burst at first, and finds out what the machine can do', () => {
    const gate = new LoadGate({ ...limits, most: 1_000 });
    while (gate.enter(0));
    expect(gate.inProgress).toBe(256);
    for (let time = 0; time < 100; time += 1) {
      gate.tick(IN_TIME, 0);
      while (gate.enter(0));
    }
    expect(gate.inProgress).toBe(1_000);
  });

  it('lets nobody in for the rest of a turn that takes too long, but for the first few', () => {
    const gate = filled(50);
    expect([gate.enter(200), gate.enter(201), gate.inProgress]).toEqual([true, false, 51]);
    expect([filled(9).enter(60_000), filled(10).enter(60_000)]).toEqual([true, false]);
  });

  it('never shrinks below what is no overload', () => {
    const gate = filled(200);
    tick(gate, LATE, 1_000);
    expect(gate.limit).toBe(10);
  });

  it('grows again while all of it is used in time, and only then', () => {
    const gate = filled(100);
    tick(gate, LATE, 5);
    tick(gate, IN_TIME, 1);
    expect(gate.limit).toBe(90);
    tick(gate, IN_TIME, 100);
    expect(gate.limit).toBeGreaterThan(100);
    for (let left = 0; left < 100; left += 1) gate.leave();
    tick(gate, IN_TIME, 1);
    const { limit } = gate;
    tick(gate, IN_TIME, 10);
    expect(gate.limit).toBe(limit);
  });

  it('stays between its bounds, and refuses exactly what exceeds it', () => {
    const step = fc.oneof(fc.constant('enter' as const), fc.constant('leave' as const), fc.double({ min: -5, max: 2_000, noNaN: true }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
        const gate = new LoadGate(limits);
        for (const what of steps) {
          if (what === 'enter') {
            const hasRoom = gate.inProgress < gate.limit;
            expect(gate.enter(0)).toBe(hasRoom);
          }
          if (what === 'leave' && gate.inProgress > 0) gate.leave();
          else if (typeof what === 'number') gate.tick(what, 0);
          expect(gate.limit).toBeGreaterThanOrEqual(limits.least);
          expect(gate.limit).toBeLessThanOrEqual(limits.most);
        }
      }),
    );
  });
});

/** One processor, in milliseconds: an operation takes two halves of it around the wait for a department, a refusal next to nothing. */
const HALF = 0.5;
const DEPARTMENT = 5;
const REFUSAL = 0.03;
const TICK = 20;
/** Whoever has waited for longer has gone. */
const PATIENCE = 1_000;

/** How many operations per millisecond are answered in time, when `offered` come, in the second half of twenty seconds. */
const goodputOf = (offered: number, gate: LoadGate | null): number => {
  const under: { readonly arrivedAt: number; readonly readyAt: number }[] = [];
  let now = 0;
  let arrived = 0;
  let nextTick = TICK;
  let answered = 0;
  while (now < 20_000) {
    const startedAt = now;
    for (; arrived / offered <= startedAt; arrived += 1) {
      const isIn = gate?.enter(now) ?? true;
      now += isIn ? HALF : REFUSAL;
      if (isIn) under.push({ arrivedAt: arrived / offered, readyAt: now + DEPARTMENT });
    }
    while (under[0] !== undefined && under[0].readyAt <= startedAt) {
      now += HALF;
      gate?.leave();
      if (startedAt >= 10_000 && now - under.shift()!.arrivedAt <= PATIENCE) answered += 1;
      else if (startedAt < 10_000) under.shift();
    }
    if (now >= nextTick) {
      nextTick = now + TICK;
      gate?.tick(now, nextTick);
    }
    if (now === startedAt) now = Math.min(nextTick, arrived / offered, under[0]?.readyAt ?? Number.POSITIVE_INFINITY);
  }
  return answered / 10_000;
};

describe('three times the load that one processor can carry, reckoned', () => {
  const settings = { most: 1_000, least: 64, lateMs: 40 };

  it.each([1.5, 3, 6])('%d times: goodput stays at 90 % of what the refusals leave', (times) => {
    const left = 1 - (times - 1) * REFUSAL;
    expect(goodputOf(times, new LoadGate(settings))).toBeGreaterThan(0.9 * left);
  });

  it('three times: goodput is 90 % of the peak', () => expect(goodputOf(3, new LoadGate(settings))).toBeGreaterThan(0.9));

  it('half of the load: all of it is answered, and nothing refused', () => {
    const gate = new LoadGate(settings);
    expect(goodputOf(0.5, gate)).toBeCloseTo(0.5, 1);
    expect(gate.refused).toBe(0);
  });

  it('without a gate hardly anybody is answered in time: the reckoning would show it', () => expect(goodputOf(3, null)).toBeLessThan(0.1));
});

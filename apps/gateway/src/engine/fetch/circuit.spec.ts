import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { Circuit, type Admission } from './circuit.ts';

const limits = { failures: 3, windowMs: 1_000, openMs: 500 };
const opened = (): Circuit => {
  const circuit = new Circuit(limits);
  for (const now of [0, 1, 2]) circuit.fail(circuit.admit(now), now);
  return circuit;
};

describe('the circuit of a department', () => {
  it('opens after so many failures in a row, and not after one less', () => {
    const circuit = new Circuit(limits);
    for (const now of [0, 1]) circuit.fail(circuit.admit(now), now);
    expect(circuit.state).toBe('closed');
    circuit.fail(circuit.admit(2), 2);
    expect([circuit.state, circuit.admit(3)]).toEqual(['open', 'is refused']);
  });

  it('an answer in between begins the count anew', () => {
    const circuit = new Circuit(limits);
    for (let now = 0; now < 10; now += 1) {
      circuit.fail(circuit.admit(now), now);
      circuit.fail(circuit.admit(now), now);
      circuit.succeed();
    }
    expect(circuit.state).toBe('closed');
  });

  it('failures further apart than the window are not of one outage', () => {
    const circuit = new Circuit(limits);
    for (const now of [0, 1, 1_002, 1_003]) circuit.fail(circuit.admit(now), now);
    expect(circuit.state).toBe('closed');
    circuit.fail(circuit.admit(1_004), 1_004);
    expect(circuit.state).toBe('open');
  });

  it('when it has been open long enough, one fetch tries, and all others are refused meanwhile', () => {
    const circuit = opened();
    expect([501, 502, 503, 90_000].map((now) => circuit.admit(now))).toEqual(['is refused', 'tries', 'is refused', 'is refused']);
    expect(circuit.state).toBe('half_open');
  });

  it('closes when that one is answered', () => {
    const circuit = opened();
    circuit.admit(502);
    circuit.succeed();
    expect([circuit.state, circuit.admit(503)]).toEqual(['closed', 'passes']);
  });

  it('stays open for another while when that one fails', () => {
    const circuit = opened();
    circuit.fail(circuit.admit(502), 600);
    expect([circuit.admit(1_099), circuit.admit(1_100)]).toEqual(['is refused', 'tries']);
  });

  it('lets the next one try when the client of that one went away', () => {
    const circuit = opened();
    circuit.giveUp(circuit.admit(502));
    expect(circuit.admit(503)).toBe('tries');
  });

  it('does not stay open longer for fetches that were sent before it opened', () => {
    const circuit = opened();
    for (const now of [400, 401, 402, 403]) circuit.fail('passes', now);
    expect(circuit.admit(502)).toBe('tries');
  });

  it('never lets two try at once, and never forgets to let one try, whatever happens', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom('ask', 'succeed', 'fail', 'give up'), fc.integer({ min: 0, max: 400 })));
    fc.assert(
      fc.property(steps, (history) => {
        const circuit = new Circuit(limits);
        const running: Admission[] = [];
        let now = 0;
        for (const [what, laterMs] of history) {
          now += laterMs;
          if (what === 'ask') {
            const admission = circuit.admit(now);
            if (admission !== 'is refused') running.push(admission);
          } else {
            const ended = running.shift();
            if (ended === undefined) continue;
            if (what === 'succeed') circuit.succeed();
            if (what === 'fail') circuit.fail(ended, now);
            if (what === 'give up') circuit.giveUp(ended);
          }
        }
        for (const ended of running) circuit.giveUp(ended);
        expect(circuit.admit(now + limits.openMs + 1)).not.toBe('is refused');
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { reachableFrom, walkThrough, type Transitions } from './index.ts';

type Lamp = 'OFF' | 'ON' | 'BROKEN' | 'SOLD';
const lamp: Transitions<Lamp, 'press' | 'drop'> = { press: { OFF: 'ON', ON: 'OFF' }, drop: { OFF: 'BROKEN', ON: 'BROKEN' } };
const walk = walkThrough(lamp);

describe('a walk through a state machine', () => {
  it('is a chain of steps, each from where the last one led', () => {
    expect(walk('OFF', ['press', 'drop'])).toEqual([
      { event: 'press', from: 'OFF', to: 'ON' },
      { event: 'drop', from: 'ON', to: 'BROKEN' },
    ]);
  });

  it('is null as soon as one step is not possible, and empty without events', () => {
    expect(walk('OFF', ['press', 'drop', 'press'])).toBeNull();
    expect(walk('BROKEN', ['press'])).toBeNull();
    expect(walk('ON', [])).toEqual([]);
  });
});

describe('what can be reached', () => {
  it('is the state itself and all that events lead to', () => {
    expect([...reachableFrom(lamp, 'OFF')].sort()).toEqual(['BROKEN', 'OFF', 'ON']);
    expect([...reachableFrom(lamp, 'SOLD')]).toEqual(['SOLD']);
  });
});

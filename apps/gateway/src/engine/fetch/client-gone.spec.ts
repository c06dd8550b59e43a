import { describe, expect, it } from '@jest/globals';
import { whenGone } from './client-gone.ts';

describe('a client that goes away', () => {
  it('is noticed by all that wait for it, and by none that has stopped waiting', () => {
    const client = new AbortController();
    const heard: number[] = [];
    const stops = Array.from({ length: 30 }, (_, index) => whenGone(client.signal, () => heard.push(index)));
    stops.slice(2).forEach((stop) => stop());
    client.abort();
    expect(heard).toEqual([0, 1]);
  });

  it('is noticed at once when it has gone already', () => {
    let hasHeard = false;
    whenGone(AbortSignal.abort(), () => (hasHeard = true))();
    expect(hasHeard).toBe(true);
  });
});

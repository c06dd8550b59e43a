import { describe, expect, it } from '@jest/globals';
import { Turns } from './turns.ts';

describe('turns', () => {
  it('let so many work at a time, in the order in which they came, and go on after a failure', async () => {
    const turns = new Turns(2);
    const began: number[] = [];
    let atOnce = 0;
    let most = 0;
    const work = (place: number) => async (): Promise<void> => {
      began.push(place);
      atOnce += 1;
      most = Math.max(most, atOnce);
      await new Promise(setImmediate);
      atOnce -= 1;
      if (place % 3 === 0) throw new Error('failed');
    };
    await Promise.allSettled(Array.from({ length: 20 }, (_one, place) => turns.run(work(place))));
    expect([most, began]).toEqual([2, Array.from({ length: 20 }, (_one, place) => place)]);
  });
});

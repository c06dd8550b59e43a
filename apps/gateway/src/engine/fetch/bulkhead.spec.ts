import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Bulkhead } from './bulkhead.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const create = (): Bulkhead => new Bulkhead({ inFlight: 2, waiting: 2, waitMs: 100 });

describe('the bulkhead of a department', () => {
  it('lets so many go at once, lets so many more wait, and refuses the rest at once', () => {
    const bulkhead = create();
    expect([bulkhead.enter(), bulkhead.enter()]).toEqual(['goes', 'goes']);
    expect([bulkhead.enter(), bulkhead.enter()].map((turn) => turn instanceof Promise)).toEqual([true, true]);
    expect(bulkhead.enter()).toBe('is refused');
    expect([bulkhead.inFlight, bulkhead.waiting]).toEqual([2, 2]);
  });

  it('serves who came first first, and never more at once than it may', async () => {
    const bulkhead = create();
    bulkhead.enter();
    bulkhead.enter();
    const order: string[] = [];
    const first = Promise.resolve(bulkhead.enter()).then(() => order.push('first'));
    const second = Promise.resolve(bulkhead.enter()).then(() => order.push('second'));
    bulkhead.leave();
    await first;
    expect([order, bulkhead.inFlight, bulkhead.waiting]).toEqual([['first'], 2, 1]);
    bulkhead.leave();
    await second;
    bulkhead.leave();
    bulkhead.leave();
    expect([order, bulkhead.inFlight, bulkhead.waiting]).toEqual([['first', 'second'], 0, 0]);
  });

  it('lets nobody wait longer than the limit; who gave up is not served any more', async () => {
    const bulkhead = create();
    bulkhead.enter();
    bulkhead.enter();
    const turn = bulkhead.enter();
    jest.advanceTimersByTime(100);
    await expect(turn).resolves.toBe('is refused');
    bulkhead.leave();
    expect([bulkhead.inFlight, bulkhead.waiting, bulkhead.enter()]).toEqual([1, 0, 'goes']);
  });
});

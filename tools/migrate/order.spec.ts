import { describe, expect, it } from '@jest/globals';
import { MistakenOrder, readOrder } from './order.ts';

describe('npm run migrate', () => {
  it.each([
    [['visits', 'status'], { kind: 'status', department: 'visits' }],
    [['visits', 'up'], { kind: 'up', department: 'visits' }],
    [['visits', 'down'], { kind: 'down', department: 'visits', to: null, isLossAccepted: false }],
    [['visits', 'down', '--to', '0003', '--yes'], { kind: 'down', department: 'visits', to: 3, isLossAccepted: true }],
    [['--help'], { kind: 'help' }],
  ])('understands %j', (argv, order) => {
    expect(readOrder(argv)).toEqual(order);
  });

  it.each([[[]], [['visits']], [['visits', 'sideways']], [['visits', 'down', 'now']], [['visits', 'down', '--to', 'x']], [['visits', 'down', '--to', '-1']], [['visits', 'status', '--to', '1']], [['visits', 'up', '--yes']], [['visits', 'up', '--fast']]])(
    'shows its usage for %j',
    (argv) => {
      expect(() => readOrder(argv)).toThrow(MistakenOrder);
      expect(() => readOrder(argv)).toThrow('npm run migrate -- NAME status | up | down');
    },
  );
});

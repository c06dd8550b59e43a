import { describe, expect, it } from '@jest/globals';
import { summariseAnswer } from './answer.ts';

const received = { status: 200, durationMs: 12, serverTiming: null };

describe('an answer of the graph, told in short', () => {
  it.each([
    ['appeals;desc="calls=1 sql=5", visits;desc="calls=2 sql=3"', [{ department: 'appeals', calls: 1, sqlStatements: 5 }, { department: 'visits', calls: 2, sqlStatements: 3 }]],
    ['cache;dur=2, visits;desc="calls=1 sql=0"', [{ department: 'visits', calls: 1, sqlStatements: 0 }]],
    ['', []],
    [null, []],
  ])('costs each department what server-timing says: %j', (serverTiming, costs) => {
    expect(summariseAnswer({ ...received, serverTiming }).costs).toEqual(costs);
  });

  it('says what a code means, and where', () => {
    const errors = [{ message: 'Your roles …', path: ['enterprise', 'creditStanding'], extensions: { code: 'FORBIDDEN' } }];
    expect(summariseAnswer({ ...received, errors }).errors).toEqual([
      { code: 'FORBIDDEN', meaning: { zh: '此身份无权读取', en: 'not for this person' }, message: 'Your roles …', path: 'enterprise.creditStanding', count: 1 },
    ]);
  });

  it('says once what is the same in every entry of a list', () => {
    const errors = [0, 1, 2].map((index) => ({ message: 'Down.', path: ['nodes', index, 'visits'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }));
    expect(summariseAnswer({ ...received, errors }).errors).toMatchObject([{ path: 'nodes.visits', count: 3 }]);
  });

  it('understands an error without code and path', () => {
    expect(summariseAnswer({ ...received, status: 500, errors: [{ message: 'x' }] }).errors).toMatchObject([{ code: 'INTERNAL_SERVER_ERROR', path: '' }]);
  });
});

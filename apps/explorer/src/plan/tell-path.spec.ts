import { describe, expect, it } from '@jest/globals';
import { tellPath } from './tell-path.ts';

describe('the place of a fetch in the answer', () => {
  it.each([
    [[], ''],
    [['viewer', 'actingFor'], 'viewer.actingFor'],
    [['viewer', 'appeals', 'nodes', '@', 'enterprise'], 'viewer.appeals.nodes[].enterprise'],
    [['search', '@', '|[Visit, Appeal]'], 'search[] (Visit, Appeal)'],
    [['viewer.actingFor', 'visits.@.enterprise'], 'viewer.actingFor, visits[].enterprise'],
  ])('%j reads %s', (path, told) => {
    expect(tellPath(path)).toBe(told);
  });
});

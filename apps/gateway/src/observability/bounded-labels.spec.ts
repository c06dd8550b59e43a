import { describe, expect, it } from '@jest/globals';
import { BoundedLabels } from './bounded-labels.ts';

describe('labels of metrics', () => {
  it('are as many as there is room for, and “other” for all that come later', () => {
    const labels = new BoundedLabels(2);
    expect(['a', 'b', 'c', 'a', 'd'].map((name) => labels.of(name))).toEqual(['a', 'b', 'other', 'a', 'other']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { NOTHING, readSelection, writeSelection, type Selection } from './selection.ts';

describe('addresses of the page', () => {
  it.each<[string, Selection]>([
    ['#department=visits', { kind: 'DEPARTMENT', department: 'visits' }],
    ['#Enterprise', { kind: 'TYPE', typeName: 'Enterprise', fieldName: null }],
    ['#Enterprise.visits', { kind: 'TYPE', typeName: 'Enterprise', fieldName: 'visits' }],
    ['#-', NOTHING],
  ])('%s is read and written alike', (hash, selection) => {
    expect(readSelection(hash)).toEqual(selection);
    expect(writeSelection(selection)).toBe(hash);
  });

  it('to select nothing leaves the reader where he is: browsers go to the top of the page for an empty fragment', () => {
    expect(writeSelection(NOTHING).length).toBeGreaterThan(1);
  });

  it.each(['', '#', '#1', '#a.b.c', '#%E0%A4%A', '#a b', '#<script>'])('"%s" selects nothing', (hash) => {
    expect(readSelection(hash)).toEqual(NOTHING);
  });
});

import { describe, expect, it } from '@jest/globals';
import { readFetchSelection, renameSelection, selectionOf } from './fetch-selection.ts';

const leaf = (key: string, ...types: readonly string[]) => ({ answeredKey: key, key, types, selection: [] });

describe('what a fetch selects', () => {
  it('is read from its text, with the types of which it is asked', () => {
    expect(readFetchSelection('query($r:[_Any!]!){_entities(representations: $r){...on A{x ...b} ...on B{n: y}}} fragment b on C {z{w}}')).toEqual([
      { ...leaf('_entities'), selection: [leaf('x', 'A'), { ...leaf('z', 'A', 'C'), selection: [leaf('w')] }, leaf('n', 'B')] },
    ]);
  });

  it('of one key', () => {
    expect(selectionOf(readFetchSelection('{_e0: _entities{a} _e1: _entities{b}}'), '_e1')).toEqual([leaf('b')]);
  });

  it('with the keys that it has once it was renamed', () => {
    const renames = [{ path: [{ kind: 'field', key: 'all' }, { kind: 'types', types: ['A'] }, { kind: 'field', key: 'alias_0' }], to: 'id' }] as const;
    expect(renameSelection(readFetchSelection('{all{...on A{alias_0: id}} alias_0}'), renames)).toEqual([{ ...leaf('all'), selection: [{ ...leaf('alias_0', 'A'), key: 'id' }] }, leaf('alias_0')]);
  });
});

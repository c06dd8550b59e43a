import { describe, expect, it } from '@jest/globals';
import type { PathSegment } from '../plan/plan.ts';
import { generateFindObjects } from './find-objects.ts';
import type { JsonObject } from './json.ts';

const relations = { isKindOf: (type: string, other: string) => type === other || (other === 'Host' && type !== 'Visit') };
const field = (key: string): PathSegment => ({ kind: 'field', key });
const items: PathSegment = { kind: 'items' };
const find = (data: unknown, ...path: readonly PathSegment[]): readonly JsonObject[] => {
  const found: JsonObject[] = [];
  generateFindObjects(path, relations)(data, found);
  return found;
};

const shared = { id: 3 };
const data = { a: { id: 1 }, list: [{ id: 2, in: shared }, null, { in: shared }, { in: null }, 'x', { in: [{ id: 4 }, 5] }], deep: [[{ id: 6 }], []], mixed: [{ __typename: 'Officer' }, { __typename: 'Visit' }, {}] };

describe('the objects at a path', () => {
  it.each<[string, readonly PathSegment[], readonly unknown[]]>([
    ['the root', [], [data]],
    ['a field', [field('a')], [{ id: 1 }]],
    ['a field that is not there', [field('b'), field('c')], []],
    ['items of a list, without what is no object', [field('list'), items, field('in')], [shared, shared, { id: 4 }]],
    ['a list that ends the path', [field('list')], data.list.filter((item) => typeof item === 'object' && item !== null)],
    ['a list of lists', [field('deep'), items, items], [{ id: 6 }]],
    ['items of what is no list', [field('a'), items], []],
    ['objects of a type, and such that do not say theirs', [field('mixed'), items, { kind: 'types', types: ['Host'] }], [{ __typename: 'Officer' }, {}]],
    ['a list of which a type is asked', [field('mixed'), { kind: 'types', types: ['Visit', 'None'] }], [{ __typename: 'Visit' }, {}]],
  ])('%s', (_what, path, expected) => {
    expect(find(data, ...path)).toEqual(expected);
  });
});

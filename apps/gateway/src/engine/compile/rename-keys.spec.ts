import { expect, it } from '@jest/globals';
import type { PathSegment } from '../plan/plan.ts';
import { compileRenames } from './rename-keys.ts';

const relations = { isKindOf: (type: string, other: string) => type === other };
const path: readonly PathSegment[] = [{ kind: 'field', key: 'all' }, { kind: 'types', types: ['A'] }, { kind: 'field', key: 'alias_0' }];

it('a key is renamed where its path leads, through lists, and on objects of its types only', () => {
  const data = { all: [{ __typename: 'A', alias_0: 1 }, { __typename: 'B', alias_0: 2 }, [{ alias_0: 3 }], null, 'x'], alias_0: 4 };
  compileRenames([{ path, to: 'id' }], relations)?.(data);
  expect(data).toMatchObject({ all: [{ id: 1 }, { __typename: 'B', alias_0: 2 }, [{ id: 3 }], null, 'x'], alias_0: 4 });
  expect(data.all[1]).not.toHaveProperty('id');
});

it('a key that is not there stays away', () => {
  const data = { all: { __typename: 'A' } };
  compileRenames([{ path, to: 'id' }], relations)?.(data);
  expect(data).toEqual({ all: { __typename: 'A' } });
});

it('nothing is done where nothing is renamed, nor for ever', () => {
  expect(compileRenames([], relations)).toBeNull();
  expect(() => compileRenames([{ path, to: 'id' }], relations)?.({ all: JSON.parse('['.repeat(50_000) + ']'.repeat(50_000)) as unknown })).not.toThrow();
});

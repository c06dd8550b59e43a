import { describe, expect, it } from '@jest/globals';
import { findOwner } from './owner.ts';
import type { EntityKey, GraphField } from './supergraph.ts';

const key = (department: string, fields = 'id', isResolvable = true): EntityKey => ({ department, fields, isResolvable });

const field = (name: string, isRequired: boolean, ...departments: readonly string[]): GraphField => ({
  name, isRequired, departments, description: null, type: 'Int', typeName: 'Int', isInaccessible: false, deprecationReason: null, arguments: [], external: [], requires: [], provides: [], overrides: [],
});

const two = ['credit', 'enterprises'];
const id = field('id', true, ...two);

describe('the owner of a type (one owner per entity)', () => {
  it.each([
    ['who alone has it', ['credit'], [key('credit')], [field('id', true, 'credit')], 'credit'],
    ['who alone answers it, when others only refer to it', two, [key('credit', 'id', false), key('enterprises')], [id], 'enterprises'],
    ['who promises fields that are never null, however many others contribute', two, [key('credit'), key('enterprises')], [id, field('name', true, 'enterprises'), field('a', false, 'credit'), field('b', false, 'credit')], 'enterprises'],
    ['who knows it by more keys, when nobody promises anything', two, [key('credit'), key('enterprises'), key('enterprises', 'uscc')], [id, field('a', false, 'credit')], 'enterprises'],
    ['who answers the most fields, when nothing else differs', two, [key('credit'), key('enterprises')], [id, field('a', false, 'enterprises'), field('b', false, 'enterprises'), field('c', false, 'credit')], 'enterprises'],
    ['nobody, when they share it unchanged', two, [], [id], null],
    ['nobody, when it has no fields, as a shared scalar', two, [], [], null],
    ['who has it, when all of them only refer to it', ['credit'], [key('credit', 'id', false)], [field('id', true, 'credit')], 'credit'],
    ['nobody, when no department has it', [], [], [], null],
  ])('is %s', (_who, departments, keys, fields, owner) => {
    expect(findOwner({ departments, keys, fields })).toBe(owner);
  });
});

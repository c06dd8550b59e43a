import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Requirement } from '../plan/plan.ts';
import { generateRecognition } from './recognise-entity.ts';
import { compileRepresentation } from './write-representation.ts';

const relations = { isKindOf: (type: string, other: string) => type === other || (other === 'Media' && ['Book', 'Film'].includes(type)) };
const field = (key: string, selections: readonly Requirement[] = [], sentAs = key): Requirement => ({ kind: 'field', key, sentAs, selections });
const on = (type: string, ...selections: readonly Requirement[]): Requirement => ({ kind: 'fragment', type, selections });
const write = (requires: readonly Requirement[], object: Record<string, unknown>, typenameChanges: readonly { ofTypes: readonly string[]; to: string }[] = []): unknown => {
  const text = compileRepresentation({ requires, typenameChanges }, relations)(object);
  return typeof text === 'string' ? (JSON.parse(text) as unknown) : text;
};
const book = on('Book', field('__typename'), field('id'));

describe('the representation of an entity', () => {
  it.each<[string, readonly Requirement[], Record<string, unknown>, unknown]>([
    ['has its type and its key, and nothing else', [book], { __typename: 'Book', id: 'b"1\n', title: 'x' }, { __typename: 'Book', id: 'b"1\n' }],
    ['may be its type alone', [on('Book', field('__typename'))], { __typename: 'Book' }, { __typename: 'Book' }],
    ['has what its own type needs', [book, on('Film', field('__typename'), field('key'))], { __typename: 'Film', id: 1, key: 2 }, { __typename: 'Film', key: 2 }],
    ['has what all types of an interface need', [on('Media', field('__typename'), field('id')), on('Book', field('pages'))], { __typename: 'Book', id: 1, pages: 2 }, { __typename: 'Book', id: 1, pages: 2 }],
    ['has fields under the names that the department knows', [on('Book', field('_internal_qp_alias_0', [], 'price'))], { __typename: 'Book', _internal_qp_alias_0: 3 }, { __typename: 'Book', price: 3 }],
    ['has numbers, booleans, nulls and scalars as they are', [on('Book', field('a'), field('b'), field('c'), field('d'))], { __typename: 'Book', a: 0.5, b: false, c: null, d: { x: [1] } }, { __typename: 'Book', a: 0.5, b: false, c: null, d: { x: [1] } }],
    ['has objects and lists, with their types', [on('Book', field('by', [field('name'), on('Film', field('x'))]))], { __typename: 'Book', by: [{ name: 'n', more: 1 }, null, { __typename: 'Film', name: 'm', x: 1 }] }, { __typename: 'Book', by: [{ name: 'n', x: undefined }, null, { __typename: 'Film', name: 'm', x: 1 }] }],
    ['is assumed to be of the one type that is asked', [book], { id: 1 }, { __typename: 'Book', id: 1 }],
    ['is not written for other types', [book], { __typename: 'Film', id: 1 }, null],
    ['is not written for nobody knows what', [book, on('Film')], { id: 1 }, null],
  ])('%s', (_what, requires, object, expected) => {
    if (JSON.stringify(object).includes('"by"')) object.by = (object.by as object[]).map((item) => (item === null || 'x' in item ? item : { ...item, x: 0 }));
    const shown = write(requires, object);
    expect(JSON.stringify(shown).replaceAll(',"x":0', '')).toBe(JSON.stringify(expected));
  });

  it('has the type name by which the department knows it', () => {
    const changes = [{ ofTypes: ['Media'], to: 'Media' }];
    expect(write([on('Media', field('id'))], { __typename: 'Film', id: 1 }, changes)).toEqual({ __typename: 'Media', id: 1 });
    expect(write([on('Film', field('id'))], { __typename: 'Media', id: 1 }, changes)).toEqual({ __typename: 'Media', id: 1 });
    expect(write([on('Film', field('id'))], { __typename: 'Book', id: 1 }, changes)).toBeNull();
  });

  it.each<[string, Record<string, unknown>]>([
    ['a key', { __typename: 'Book', by: { name: 1 } }],
    ['a field of an object', { __typename: 'Book', id: 1, by: {} }],
    ['an object, where a department answers something else', { __typename: 'Book', id: 1, by: 'text' }],
    ['an object, where lists go on for ever', { __typename: 'Book', id: 1, by: JSON.parse('['.repeat(50_000) + ']'.repeat(50_000)) }],
    ['a scalar, where one goes on for ever', { __typename: 'Book', id: JSON.parse('['.repeat(50_000) + ']'.repeat(50_000)), by: null }],
  ])('is undefined when %s was never learnt', (_what, object) => {
    expect(write([on('Book', field('id'), field('by', [field('name')]))], object)).toBeUndefined();
  });
});

describe('entities are recognised before they are written', () => {
  const requires = [on('Book', field('__typename'), field('price'), field('id')), on('Film', field('__typename'), field('id'))];
  const value = fc.oneof(fc.constantFrom('1', 1, null, true), fc.constant({ a: 1 }));
  const entity = fc.record({ __typename: fc.constantFrom('Book', 'Film'), id: value, price: value, other: fc.nat() });

  it('only such as would be written alike', () => {
    const writeText = compileRepresentation({ requires, typenameChanges: [] }, relations);
    const { valueOf, isSame } = generateRecognition(requires)!;
    expect(valueOf({ __typename: 'Film', id: '1', price: 2 })).toBe('1');
    fc.assert(
      fc.property(entity, entity, (one, other) => {
        if (isSame(one, other)) expect(writeText(one)).toBe(writeText(other));
      }),
    );
    expect(isSame({ __typename: 'Film', id: '1' }, { __typename: 'Film', id: '1', other: 2 })).toBe(true);
    expect(isSame({ __typename: 'Film', id: '1' }, { __typename: 'Book', id: '1' })).toBe(false);
  });

  it('not where representations hold objects', () => {
    expect(generateRecognition([on('Book', field('id'), field('by', [field('name')]))])).toBeNull();
  });
});

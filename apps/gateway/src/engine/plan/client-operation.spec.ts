import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { getOperationAST, parse, print, stripIgnoredCharacters } from 'graphql';
import { findConditionVariables, readClientOperation, toPlannedKey, toPlannedVariable } from './client-operation.ts';

const read = (text: string, conditions: Readonly<Record<string, unknown>> = {}) => {
  const document = parse(text);
  return readClientOperation(document, getOperationAST(document)!, conditions);
};
const planned = (text: string, conditions?: Readonly<Record<string, unknown>>): string | null => {
  const { plannedText } = read(text, conditions);
  return plannedText === null ? null : stripIgnoredCharacters(plannedText);
};

describe('what is planned of an operation', () => {
  it.each<[string, string, string | null]>([
    ['its fields, with fragments in place', '{ a ...F ... on Query { c } } fragment F on Query { b { ...G } } fragment G on B { d(x: 1) }', '{a ...on Query{b{...on B{d(x:1)}}}...on Query{c}}'],
    ['neither names nor directives', 'query Q @x { a @y }', '{a}'],
    ['no introspection', '{ __schema { types { name } } t: __type(name: "A") { name } a __typename }', '{a __typename}'],
    ['nothing where only introspection is asked', '{ __schema { types { name } } ... { __typename } }', null],
    ['type names under their own name', '{ a { kind: __typename } }', '{a{__typename}}'],
    ['keys that are taken under others', '{ constructor: a __proto__: b { _internal_qp_alias_0: c } toString }', '{_client_constructor:a _client___proto__:b{_client__internal_qp_alias_0:c}_client_toString:toString}'],
    ['variables as well', 'query ($representations: ID = 1, $a: X @z) { a(x: { y: [$representations, $a] }) }', 'query($_client_representations:ID=1$a:X){a(x:{y:[$_client_representations$a]})}'],
    ['no variable that is left unused', 'query ($a: ID, $b: Boolean!) { a(x: $a) @skip(if: true) c @include(if: true) }', '{c}'],
    ['a mutation', 'mutation { a }', 'mutation{a}'],
  ])('%s', (_what, text, expected) => {
    expect(planned(text)).toBe(expected);
  });

  it.each([
    [true, false, '{...on A{x}y z}'],
    [true, true, '{...on A{x}y}'],
    [false, false, '{z}'],
    [false, true, null],
  ])('what @include (%s) and @skip (%s) leave', (isIn, isOut, expected) => {
    expect(planned('query ($in: Boolean!, $out: Boolean!) { ...F @include(if: $in) y @include(if: $in) z @skip(if: $out) } fragment F on A { x @skip(if: false) }', { in: isIn, out: isOut })).toBe(expected);
  });

  it('a field of which nothing is left is still there', () => {
    const { plannedText, selections } = read('{ a { b @skip(if: true) } }');
    expect(stripIgnoredCharacters(plannedText ?? '')).toBe('{a{_internal_nothing:__typename}}');
    expect(selections).toEqual([{ kind: 'field', name: 'a', key: 'a', plannedKey: 'a', selections: [] }]);
  });
});

it('introspection at the root is an operation of its own, with its variables and fragments', () => {
  const { introspection } = read('query ($a: ID, $n: String!, $deep: Boolean!) { x(a: $a) ... { t: __type(name: $n) { ...T } } } fragment T on __Type { fields @include(if: $deep) { name } }');
  expect(stripIgnoredCharacters(print(introspection!))).toBe('query($a:ID$n:String!$deep:Boolean!){t:__type(name:$n){...T}}fragment T on __Type{fields@include(if:$deep){name}}');
});

it('the variables that decide what is asked are found wherever they stand', () => {
  expect(findConditionVariables(parse('query ($b: Boolean!, $a: Boolean!, $c: Boolean!) { x(c: $c) @skip(if: $b) ...F @include(if: true) } fragment F on Q { y @include(if: $a) @skip(if: $b) }'))).toEqual(['a', 'b']);
});

describe('names that are taken', () => {
  const name = fc.oneof(fc.constantFrom('constructor', '__proto__', 'valueOf', '_client_', '_client_constructor', '_client__client_x', '_internal_nothing', '__typename', 'id', 'representations', '__batch_reps_0'), fc.stringMatching(/^_?(?:client_|internal_|_)?[a-z]{0,3}x$/));

  it('become others, and distinct ones stay distinct', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(toPlannedKey(one, 'field') === toPlannedKey(other, 'field')).toBe(one === other);
        expect(toPlannedVariable(one) === toPlannedVariable(other)).toBe(one === other);
        expect(toPlannedKey(one, 'field') in Object.prototype).toBe(false);
      }),
    );
  });
});

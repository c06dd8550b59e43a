import { describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery, parse } from 'graphql';
import { createLimitCheck, defaultLimits, measureOperations } from './operation-limits.ts';

const measure = (document: string) => measureOperations(parse(document))[0];
const check = createLimitCheck(defaultLimits);

describe('what an operation asks (SHR-18)', () => {
  it.each([
    ['a leaf', '{ a }', { depth: 1, aliases: 0, rootFields: 1, fields: 1, directives: 0 }],
    ['nesting', '{ a { b { c } } d }', { depth: 3, aliases: 0, rootFields: 2, fields: 4, directives: 0 }],
    ['aliases at every level', '{ x: a { y: b } }', { depth: 2, aliases: 2, rootFields: 1, fields: 2, directives: 0 }],
    ['directives wherever they stand', 'query @live { a @skip(if: true) { ... @include(if: true) { b @x @y } } }', { depth: 2, aliases: 0, rootFields: 1, fields: 2, directives: 5 }],
    ['a fragment wherever it is spread', '{ a { ...F } b { ...F } } fragment F on T { x: c d }', { depth: 2, aliases: 2, rootFields: 2, fields: 6, directives: 0 }],
    ['fragments at the root', '{ ...F ... { b } } fragment F on Query { a }', { depth: 1, aliases: 0, rootFields: 2, fields: 2, directives: 0 }],
    ['a fragment that contains itself', '{ ...F } fragment F on Query { a { ...F } }', { depth: 1, aliases: 0, rootFields: 1, fields: 1, directives: 0 }],
    ['a fragment that is missing', '{ a ...G }', { depth: 1, aliases: 0, rootFields: 1, fields: 1, directives: 0 }],
  ])('counts %s', (_what, document, size) => expect(measure(document)).toEqual(size));

  it('counts fragments that double at every step without unfolding them', () => {
    const steps = Array.from({ length: 60 }, (_step, index) => `fragment F${index} on T { ${index === 59 ? 'a' : `...F${index + 1} ...F${index + 1}`} }`);
    expect(measure(`{ ...F0 } ${steps.join(' ')}`)?.fields).toBe(2 ** 59);
  });

  it.each([
    ['depth', `{ a ${'{ a '.repeat(14)} ${'}'.repeat(14)} }`, `{ a ${'{ a '.repeat(15)} ${'}'.repeat(15)} }`],
    ['aliases', `{ a { ${'x: a '.repeat(50)} } }`, `{ a { ${'x: a '.repeat(51)} } }`],
    ['rootFields', `{ ${'a '.repeat(20)} }`, `{ ${'a '.repeat(21)} }`],
    ['fields', `{ a { ${'a '.repeat(999)} } }`, `{ a { ${'a '.repeat(1_000)} } }`],
    ['directives', `{ a ${'@x '.repeat(50)} }`, `{ a ${'@x '.repeat(51)} }`],
    ['tokens', `{ a(${'b: 1 '.repeat(1_665)}) }`, `{ a(${'b: 1 '.repeat(1_666)}) }`],
  ])('%s: the limit itself is accepted, one more is refused by name, again and again', (limit, accepted, refused) => {
    expect(() => check(accepted)).not.toThrow();
    for (let time = 0; time < 2; time += 1) expect(() => check(refused)).toThrow(`(${limit})`);
  });

  it('looks at every operation of a document, whichever is then executed', () => {
    expect(() => check(`query A { a } query B { ${'b '.repeat(21)} }`)).toThrow('(rootFields)');
  });

  it('leaves what does not parse to the server', () => {
    expect(() => check('{ a')).not.toThrow();
    expect(() => check('')).not.toThrow();
  });

  it('lets the longest standard introspection query pass', () => {
    const document = getIntrospectionQuery({ descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true });
    expect(() => check(document)).not.toThrow();
  });
});

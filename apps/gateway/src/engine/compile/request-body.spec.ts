import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compileBody } from './request-body.ts';

const textsOf = (values: Readonly<Record<string, unknown>>) => ({ textOf: (name: string) => (Object.hasOwn(values, name) ? JSON.stringify(values[name]) : undefined) });

describe('the body of a fetch', () => {
  it('is what JSON.stringify would write, with the variables that the client gave', () => {
    fc.assert(
      fc.property(fc.string(), fc.uniqueArray(fc.constantFrom('a', 'b', 'representations', 'c'), { maxLength: 4 }), fc.dictionary(fc.constantFrom('A', 'B', 'C'), fc.jsonValue()), (operation, names, values) => {
        const representations = names.filter((name) => name === 'representations');
        const variables = names.filter((name) => name !== 'representations');
        const body = compileBody({ operation, variables: variables.map((name) => ({ name, clientName: name.toUpperCase() })), representations })(textsOf(values), representations.map(() => '[{"id":1}]'));
        const given = [...representations.map((name) => [name, [{ id: 1 }]]), ...variables.flatMap((name) => (Object.hasOwn(values, name.toUpperCase()) ? [[name, JSON.parse(JSON.stringify(values[name.toUpperCase()]))]] : []))];
        expect(JSON.parse(body)).toEqual({ query: operation, ...(names.length > 0 && { variables: Object.fromEntries(given) }) });
      }),
    );
  });
});

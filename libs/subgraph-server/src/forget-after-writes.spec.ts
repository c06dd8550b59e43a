import { describe, expect, it } from '@jest/globals';
import { buildSchema, execute, parse, type GraphQLFieldResolver } from 'graphql';
import { forgetAfterWrites } from './forget-after-writes.ts';

/** A counter that mutations raise, and a loader that remembers what it has read. */
const counting = (raise: GraphQLFieldResolver<unknown, any>) => {
  const schema = buildSchema('type Query { n: Int } type Mutation { raise: Counter } type Counter { n: Int }');
  schema.getMutationType()!.getFields().raise!.resolve = raise;
  let stored = 0;
  let remembered: number | null = null;
  const context = {
    raise: () => (stored += 1),
    read: () => (remembered ??= stored),
    forgetLoaded: () => {
      remembered = null;
    },
  };
  return { schema: forgetAfterWrites(schema), context };
};

describe('after each mutation of a request', () => {
  it('the loaders are empty: what is selected behind it is read afresh', async () => {
    const { schema, context } = counting((_root, _arguments, { raise, read }) => {
      read();
      raise();
      return { n: read };
    });
    const { data } = await execute({ schema, document: parse('mutation { a: raise { n } b: raise { n } }'), contextValue: context });
    expect(data).toEqual({ a: { n: 1 }, b: { n: 2 } });
  });

  it('also when the mutation fails', async () => {
    const { schema, context } = counting((_root, _arguments, { raise, read }) => {
      read();
      raise();
      throw new Error('half way');
    });
    await execute({ schema, document: parse('mutation { raise { n } }'), contextValue: context });
    expect(context.read()).toBe(1);
  });
});

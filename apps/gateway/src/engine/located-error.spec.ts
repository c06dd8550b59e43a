import { expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { createLocatedError } from './located-error.ts';

it.each([[[]], [['a', 0, 'b']]])('an error with the path %j is one as graphql-js makes them, without a stack', (path) => {
  const error = createLocatedError('No.', path, { code: 'FORBIDDEN' });
  expect(error).toBeInstanceOf(GraphQLError);
  expect(error.toJSON()).toEqual(new GraphQLError('No.', { path: path.length === 0 ? null : path, extensions: { code: 'FORBIDDEN' } }).toJSON());
  expect(error.stack).toBeUndefined();
});

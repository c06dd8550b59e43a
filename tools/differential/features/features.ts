import type { GraphQLSchema } from 'graphql';
import type { GeneratedOperation } from '../generate/generate-operation.ts';
import { noteConditions } from './note-conditions.ts';
import { noteFields } from './note-fields.ts';
import { noteFragments } from './note-fragments.ts';
import { noteInputs } from './note-inputs.ts';
import { noteOperations } from './note-operations.ts';

export const allFeatures = [
  'mutation',
  'several root fields',
  'several root fields of a mutation',
  'anonymous operation',
  'several operations',
  '__typename of the root',
  'introspection',
  'alias',
  'treacherous alias',
  'one field under two aliases',
  'one selection at two places',
  'five levels and more',
  'twenty fields and more',
  'union',
  'list',
  '__typename',
  'named fragment',
  'fragment in a fragment',
  'fragment spread twice',
  'inline fragment',
  'inline fragment without a type',
  'fragment on an interface',
  '@skip',
  '@include',
  '@skip and @include together',
  'condition on a fragment spread',
  'literal condition',
  'condition by a variable',
  'variable',
  'variable with a default',
  'variable left out',
  'variable that is null',
  'variable inside an input object or list',
  'argument left out',
  'literal null',
  'enum argument',
  'input object argument',
  'list argument',
  'one value for a list',
] as const;
export type Feature = (typeof allFeatures)[number];

/** Notes the feature when the operation has it. */
export type Note = (feature: Feature, isThere: boolean) => void;

/** What an operation is made of. */
export const listFeatures = (operation: GeneratedOperation, schema: GraphQLSchema): ReadonlySet<Feature> => {
  const found = new Set<Feature>();
  const note: Note = (feature, isThere) => void (isThere && found.add(feature));
  noteOperations(operation, note);
  noteFields(operation, schema, note);
  noteFragments(operation, schema, note);
  noteConditions(operation, note);
  noteInputs(operation, schema, note);
  return found;
};

import { isInterfaceType, visit, type GraphQLSchema } from 'graphql';
import type { GeneratedOperation } from '../generate/generate-operation.ts';
import type { Note } from './features.ts';

export const noteFragments = ({ document }: GeneratedOperation, schema: GraphQLSchema, note: Note): void => {
  const spreads = new Set<string>();
  let isInFragment = false;
  visit(document, {
    FragmentDefinition: { enter: () => void (isInFragment = true), leave: () => void (isInFragment = false) },
    FragmentSpread: ({ name, directives = [] }) => {
      note('named fragment', true);
      note('fragment in a fragment', isInFragment);
      note('fragment spread twice', spreads.has(name.value));
      note('condition on a fragment spread', directives.length > 0);
      spreads.add(name.value);
    },
    InlineFragment: ({ typeCondition }) => {
      note('inline fragment', true);
      note('inline fragment without a type', typeCondition === undefined);
      note('fragment on an interface', typeCondition !== undefined && isInterfaceType(schema.getType(typeCondition.name.value)));
    },
  });
};

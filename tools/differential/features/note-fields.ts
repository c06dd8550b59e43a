import { getNamedType, getNullableType, isListType, isUnionType, TypeInfo, visit, visitWithTypeInfo, type GraphQLSchema } from 'graphql';
import type { GeneratedOperation } from '../generate/generate-operation.ts';
import { TREACHEROUS } from '../generate/selections.ts';
import { TWIN } from '../generate/twins.ts';
import type { Note } from './features.ts';

const MANY_FIELDS = 20;
const MANY_LEVELS = 5;

export const noteFields = ({ document }: GeneratedOperation, schema: GraphQLSchema, note: Note): void => {
  const types = new TypeInfo(schema);
  const keysOf = new Map<object, Set<string>>();
  let [fields, level] = [0, 0];
  visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: { enter: () => note('five levels and more', (level += 1) >= MANY_LEVELS), leave: () => void (level -= 1) },
      Field: ({ name, alias }) => {
        note('twenty fields and more', (fields += 1) >= MANY_FIELDS);
        note('alias', alias !== undefined);
        note('treacherous alias', alias !== undefined && TREACHEROUS.includes(alias.value));
        note('one selection at two places', alias?.value === TWIN);
        note('__typename', name.value === '__typename');
        note('introspection', name.value === '__schema' || name.value === '__type');
        const definition = types.getFieldDef();
        if (definition === null || definition === undefined) return;
        note('list', isListType(getNullableType(definition.type)));
        note('union', isUnionType(getNamedType(definition.type)));
        const keys = (keysOf.get(definition) ?? new Set()).add((alias ?? name).value);
        keysOf.set(definition, keys);
        note('one field under two aliases', keys.size > 1);
      },
    }),
  );
};

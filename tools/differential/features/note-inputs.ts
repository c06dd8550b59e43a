import { getNullableType, isEnumType, isInputObjectType, isListType, Kind, TypeInfo, visit, visitWithTypeInfo, type GraphQLSchema, type ValueNode } from 'graphql';
import type { GeneratedOperation } from '../generate/generate-operation.ts';
import type { Note } from './features.ts';

const NO_ITEMS: readonly string[] = [Kind.LIST, Kind.VARIABLE, Kind.NULL];

export const noteInputs = ({ document }: GeneratedOperation, schema: GraphQLSchema, note: Note): void => {
  const types = new TypeInfo(schema);
  let depth = 0;
  const inside = { enter: () => void (depth += 1), leave: () => void (depth -= 1) };
  const noteValue = ({ value }: { readonly value: ValueNode }): void => {
    const type = getNullableType(types.getInputType());
    note('one value for a list', isListType(type) && !NO_ITEMS.includes(value.kind));
    if (depth > 0) return;
    note('enum argument', isEnumType(type));
    note('input object argument', isInputObjectType(type));
    note('list argument', isListType(type));
  };
  visit(
    document,
    visitWithTypeInfo(types, {
      // What a variable has for a default is no part of an argument.
      VariableDefinition: () => false,
      Field: ({ arguments: given = [] }) => note('argument left out', (types.getFieldDef()?.args.length ?? 0) > given.length),
      Argument: noteValue,
      ObjectField: noteValue,
      ObjectValue: inside,
      ListValue: inside,
      Variable: () => note('variable inside an input object or list', depth > 0),
      NullValue: () => note('literal null', true),
    }),
  );
};

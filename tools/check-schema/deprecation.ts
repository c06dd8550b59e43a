import { getNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isUnionType, type GraphQLSchema } from 'graphql';

interface Use {
  readonly typeName: string;
  readonly isDeprecated: boolean;
}

/** True when what a removal names was announced in the older schema: it is deprecated itself, or was reached through deprecated fields only. */
export const wasDeprecated = (description: string, older: GraphQLSchema, newer: GraphQLSchema): boolean => {
  const [, typeName = '', fieldName, argumentName] = /^(\w+)(?:\.(\w+))?(?: arg (\w+))? was removed\.$/.exec(description) ?? [];
  if (fieldName !== undefined) return isDeprecatedField(older, typeName, fieldName, argumentName);
  const [, value = '', enumName] = /^(\w+) was removed from enum type (\w+)\.$/.exec(description) ?? [];
  if (enumName !== undefined) return isDeprecatedValue(older, enumName, value);
  const uses = listUses(older).filter((use) => use.typeName === typeName);
  return uses.length > 0 && uses.every(({ isDeprecated }) => isDeprecated) && newer.getType(typeName) === undefined;
};

const isDeprecatedField = (schema: GraphQLSchema, typeName: string, fieldName: string, argumentName: string | undefined): boolean => {
  const type = schema.getType(typeName);
  if (isInputObjectType(type)) return isAnnounced(type.getFields()[fieldName]);
  if (!isObjectType(type) && !isInterfaceType(type)) return false;
  const field = type.getFields()[fieldName];
  return isAnnounced(field) || (argumentName !== undefined && isAnnounced(field?.args.find(({ name }) => name === argumentName)));
};

const isDeprecatedValue = (schema: GraphQLSchema, enumName: string, value: string): boolean => {
  const type = schema.getType(enumName);
  return isEnumType(type) && isAnnounced(type.getValue(value));
};

const isAnnounced = (element: { readonly deprecationReason?: string | null | undefined } | null | undefined): boolean => typeof element?.deprecationReason === 'string';

/** Where types are used: by fields and arguments, and by unions, which cannot be deprecated. */
const listUses = (schema: GraphQLSchema): readonly Use[] =>
  Object.values(schema.getTypeMap()).flatMap((type) => {
    if (isUnionType(type)) return type.getTypes().map(({ name }) => ({ typeName: name, isDeprecated: false }));
    if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => ({ typeName: getNamedType(field.type).name, isDeprecated: isAnnounced(field) }));
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => [
      { typeName: getNamedType(field.type).name, isDeprecated: isAnnounced(field) },
      ...field.args.map((argument) => ({ typeName: getNamedType(argument.type).name, isDeprecated: isAnnounced(field) || isAnnounced(argument) })),
    ]);
  });

import { isInputObjectType, isInterfaceType, isObjectType, isRequiredArgument, isRequiredInputField, type GraphQLSchema } from 'graphql';

/** Input fields that have to be given since their default is gone, which graphql-js overlooks: each in a sentence like its own. */
export const findLostInputDefaults = (older: GraphQLSchema, newer: GraphQLSchema): readonly string[] =>
  Object.values(newer.getTypeMap()).flatMap((type) => {
    const before = older.getType(type.name);
    if (!isInputObjectType(type) || !isInputObjectType(before)) return [];
    return Object.values(type.getFields())
      .filter((field) => isRequiredInputField(field) && before.getFields()[field.name]?.defaultValue !== undefined)
      .map(({ name }) => `${type.name}.${name} defaultValue was removed.`);
  });

/** Whether a change that graphql-js calls dangerous took the default of an argument that has to be given now. */
export const isRequiredNow = (description: string, newer: GraphQLSchema): boolean => {
  const [, typeName = '', fieldName = '', argumentName] = /^(\w+)\.(\w+) arg (\w+) defaultValue was removed\.$/.exec(description) ?? [];
  const type = newer.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return false;
  const argument = type.getFields()[fieldName]?.args.find(({ name }) => name === argumentName);
  return argument !== undefined && isRequiredArgument(argument);
};

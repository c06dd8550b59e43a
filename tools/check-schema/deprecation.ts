import { getNamedType, isAbstractType, isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema, type GraphQLType } from 'graphql';

/** True when what a removal names was announced in the older schema: it is deprecated itself, or a type that nothing but deprecated fields led to. */
export const wasDeprecated = (description: string, older: GraphQLSchema, newer: GraphQLSchema): boolean => {
  const [, typeName = '', fieldName, argumentName] = /^(\w+)(?:\.(\w+))?(?: arg (\w+))? was removed\.$/.exec(description) ?? [];
  if (fieldName !== undefined) return isDeprecatedField(older, typeName, fieldName, argumentName);
  const [, value = '', enumName] = /^(\w+) was removed from enum type (\w+)\.$/.exec(description) ?? [];
  if (enumName !== undefined) return isDeprecatedValue(older, enumName, value);
  return newer.getType(typeName) === undefined && !listLivingTypes(older).has(typeName);
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

/** The types that a client reaches from the root types without touching anything deprecated. */
const listLivingTypes = (schema: GraphQLSchema): ReadonlySet<string> => {
  const living = new Set<string>();
  const interfaces = new Set<string>();
  const reach = (given: GraphQLType): void => {
    const type = getNamedType(given);
    if (living.has(type.name)) return;
    living.add(type.name);
    if (isAbstractType(type)) schema.getPossibleTypes(type).forEach(reach);
    if (isInputObjectType(type)) Object.values(type.getFields()).filter(isStaying).forEach((field) => reach(field.type));
    if (!isObjectType(type) && !isInterfaceType(type)) return;
    // Whoever asks for the type may ask by its interface; that leads to no other type.
    for (const { name } of type.getInterfaces()) interfaces.add(name);
    for (const field of Object.values(type.getFields()).filter(isStaying)) {
      reach(field.type);
      field.args.filter(isStaying).forEach((argument) => reach(argument.type));
    }
  };
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].forEach((root) => root && reach(root));
  return new Set([...living, ...interfaces]);
};

const isStaying = (element: Parameters<typeof isAnnounced>[0]): boolean => !isAnnounced(element);

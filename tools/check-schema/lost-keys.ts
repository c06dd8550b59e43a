import { GraphQLError, Kind, parse, type ConstDirectiveNode } from 'graphql';
import type { SchemaChange } from './changes.ts';
import type { FindOwners } from './owners.ts';

/** Keys that a department declares no longer, although their fields may stay: clients do not notice, departments that know the entity by them do. */
export const findLostKeys = (older: string, newer: string, findOwners: FindOwners): readonly SchemaChange[] => {
  const newerKeys = listKeys(newer);
  if (newerKeys === null) return [];
  const kept = new Set(newerKeys.map(({ typeName, fields }) => `${typeName} ${fields}`));
  return (listKeys(older) ?? [])
    .filter(({ typeName, fields }) => !kept.has(`${typeName} ${fields}`))
    .map(({ typeName, fields }) => {
      const [fieldName = null] = fields.match(/\w+/) ?? [];
      return {
        severity: 'breaking',
        description: `${typeName} lost its @key(fields: "${fields}").`,
        subject: { zh: `${typeName} 不再有键 @key(fields: "${fields}")`, typeName, fieldName, uses: [] },
        owners: findOwners(typeName, null),
      };
    });
};

interface Key {
  readonly typeName: string;
  readonly fields: string;
}

/** Null: the text does not parse, so nobody knows. */
const listKeys = (schema: string): readonly Key[] | null => {
  try {
    return parse(schema).definitions.flatMap((definition) => {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
      return (definition.directives ?? []).filter(({ name }) => name.value === 'key').flatMap((key) => readFields(key).map((fields) => ({ typeName: definition.name.value, fields })));
    });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return null;
  }
};

const readFields = (key: ConstDirectiveNode): readonly string[] => {
  const fields = key.arguments?.find(({ name }) => name.value === 'fields')?.value;
  return fields?.kind === Kind.STRING ? [fields.value.trim().replaceAll(/\s+/g, ' ')] : [];
};

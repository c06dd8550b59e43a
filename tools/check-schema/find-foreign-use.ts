import type { ForeignUse } from '@qinqing/supergraph';
import { GraphQLError, Kind, parse, type ConstDirectiveNode, type FieldDefinitionNode, type ObjectTypeDefinitionNode } from 'graphql';

/** The line of a department's schema where it builds on another's field; null: it does so no longer. */
export const findForeignUse = (schema: string, { reason, at, coordinate }: ForeignUse): number | null => {
  const [typeName = '', fieldName] = at.split('.');
  const types = definitionsOf(schema, typeName);
  const used = coordinate.split('.')[1] ?? '';
  const places: readonly (ObjectTypeDefinitionNode | FieldDefinitionNode)[] = fieldName === undefined ? types : types.flatMap(({ fields }) => (fields ?? []).filter(({ name }) => name.value === fieldName));
  const directive = places.flatMap(({ directives }) => directives ?? []).find((each) => each.name.value === directives[reason] && (reason === 'EXTERNAL' || names(each, used)));
  return directive?.loc?.startToken.line ?? null;
};

export const directives: Readonly<Record<ForeignUse['reason'], string>> = { KEY: 'key', REQUIRES: 'requires', PROVIDES: 'provides', EXTERNAL: 'external' };

const definitionsOf = (schema: string, typeName: string): readonly ObjectTypeDefinitionNode[] => {
  try {
    return parse(schema).definitions.filter((definition): definition is ObjectTypeDefinitionNode => (definition.kind === Kind.OBJECT_TYPE_DEFINITION || (definition.kind as string) === Kind.OBJECT_TYPE_EXTENSION) && (definition as ObjectTypeDefinitionNode).name.value === typeName);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return [];
  }
};

const names = ({ arguments: given }: ConstDirectiveNode, field: string): boolean => {
  const fields = given?.find(({ name }) => name.value === 'fields')?.value;
  return fields?.kind === Kind.STRING && new RegExp(`\\b${field}\\b`).test(fields.value);
};

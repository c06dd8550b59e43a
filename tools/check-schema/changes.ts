import { buildSchema, BreakingChangeType, findBreakingChanges, findDangerousChanges, isSpecifiedScalarType, type BreakingChange, type GraphQLSchema } from 'graphql';
import { wasDeprecated } from './deprecation.ts';
import type { FindOwners } from './owners.ts';

export interface SchemaChange {
  readonly severity: 'breaking' | 'removed after deprecation' | 'dangerous';
  /** In graphql-js' words, e.g. `Visit.purpose was removed.` */
  readonly description: string;
  /** The departments that own what changed. */
  readonly owners: readonly string[];
}

/** What a client of the older schema would notice in the newer one. */
export const findChanges = (olderSdl: string, newerSdl: string, findOwners: FindOwners): readonly SchemaChange[] => {
  const [older, newer] = [buildSchema(olderSdl), buildSchema(newerSdl)];
  const ownersOf = (description: string): readonly string[] => {
    const [typeName, fieldName] = readSubject(description, [older, newer]);
    return typeName === null ? [] : findOwners(typeName, fieldName);
  };
  return [
    ...findBreakingChanges(older, newer)
      .filter(({ description }) => !isUnusedStandardScalar(description))
      .map((change) => ({ severity: judge(change, older, newer), description: change.description, owners: ownersOf(change.description) })),
    ...findDangerousChanges(older, newer).map(({ description }) => ({ severity: 'dangerous' as const, description, owners: ownersOf(description) })),
  ];
};

const judge = ({ type, description }: BreakingChange, older: GraphQLSchema, newer: GraphQLSchema): SchemaChange['severity'] => {
  const isRemoval = [BreakingChangeType.TYPE_REMOVED, BreakingChangeType.FIELD_REMOVED, BreakingChangeType.ARG_REMOVED, BreakingChangeType.VALUE_REMOVED_FROM_ENUM].includes(type);
  return isRemoval && wasDeprecated(description, older, newer) ? 'removed after deprecation' : 'breaking';
};

const isUnusedStandardScalar = (description: string): boolean => description.startsWith('Standard scalar ');

/** The type, and the field if one is named, that a description speaks of: its last name that one of the schemas knows, coordinates first. */
const readSubject = (description: string, schemas: readonly GraphQLSchema[]): readonly [string | null, string | null] => {
  const coordinate = /\b(\w+)\.(\w+)\b/.exec(description);
  if (coordinate?.[1] !== undefined && coordinate[2] !== undefined) return [coordinate[1], coordinate[2]];
  const isKnown = (name: string): boolean => schemas.some((schema) => schema.getType(name) !== undefined && !isSpecifiedScalarType(schema.getType(name) as never));
  const ofKind = /(?:type|implemented by) (\w+)\b/.exec(description)?.[1];
  if (ofKind !== undefined && isKnown(ofKind)) return [ofKind, null];
  return [description.match(/\w+/g)?.find(isKnown) ?? null, null];
};

import { BreakingChangeType, findBreakingChanges, findDangerousChanges, type BreakingChange, type GraphQLSchema } from 'graphql';
import { readSubject, type Subject } from './change-sentences.ts';
import { wasDeprecated } from './deprecation.ts';
import { findLostInputDefaults, isRequiredNow } from './lost-defaults.ts';
import type { FindOwners } from './owners.ts';

export interface SchemaChange {
  readonly severity: 'breaking' | 'removed after deprecation' | 'dangerous';
  /** In graphql-js' words or like them, e.g. `Visit.purpose was removed.` */
  readonly description: string;
  readonly subject: Subject;
  /** The departments that own what changed. */
  readonly owners: readonly string[];
}

/** What a client of the older schema would notice in the newer one. */
export const findChanges = (older: GraphQLSchema, newer: GraphQLSchema, findOwners: FindOwners): readonly SchemaChange[] => [
  ...findBreakingChanges(older, newer)
    .filter(({ description }) => !isUnusedStandardScalar(description))
    .map((change) => describe(judge(change, older, newer), change.description, findOwners)),
  ...findLostInputDefaults(older, newer).map((description) => describe('breaking', description, findOwners)),
  ...findDangerousChanges(older, newer).map(({ description }) => describe(isRequiredNow(description, newer) ? 'breaking' : 'dangerous', description, findOwners)),
];

const describe = (severity: SchemaChange['severity'], description: string, findOwners: FindOwners): SchemaChange => {
  const subject = readSubject(description);
  return { severity, description, subject, owners: subject.typeName === null ? [] : ownersOf(subject.typeName, subject.fieldName, findOwners) };
};

/** A field that is only asked for now has no owner yet: its type has. */
const ownersOf = (typeName: string, fieldName: string | null, findOwners: FindOwners): readonly string[] => {
  const owners = findOwners(typeName, fieldName);
  return owners.length > 0 ? owners : findOwners(typeName, null);
};

const judge = ({ type, description }: BreakingChange, older: GraphQLSchema, newer: GraphQLSchema): SchemaChange['severity'] => {
  const isRemoval = [BreakingChangeType.TYPE_REMOVED, BreakingChangeType.FIELD_REMOVED, BreakingChangeType.ARG_REMOVED, BreakingChangeType.VALUE_REMOVED_FROM_ENUM].includes(type);
  return isRemoval && wasDeprecated(description, older, newer) ? 'removed after deprecation' : 'breaking';
};

const isUnusedStandardScalar = (description: string): boolean => description.startsWith('Standard scalar ');

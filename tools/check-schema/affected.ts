import type { ForeignUse } from '@qinqing/supergraph';
import type { GraphQLSchema } from 'graphql';
import type { SchemaChange } from './changes.ts';
import type { Client, PublishedOperation } from './clients.ts';
import { listUses } from './operation-uses.ts';

/** Everybody whom a change concerns besides its author. */
export interface Affected {
  readonly operations: readonly AffectedOperation[];
  readonly departments: readonly ForeignUse[];
}

export interface AffectedOperation {
  readonly client: Client;
  /** `file:line` of the first use. */
  readonly at: string;
}

export type FindAffected = (change: SchemaChange) => Affected;

/** Searches the operations with the schema for which they were written, where what is gone still has its types. */
export const createAffectedSearch = (operations: readonly PublishedOperation[], older: GraphQLSchema, foreignUses: readonly ForeignUse[]): FindAffected => {
  const used = operations.flatMap(({ client, file, document }) => (document === null ? [] : [{ client, file, uses: listUses(document, older) }]));
  return ({ subject }) => ({
    operations: subject.uses.length === 0 ? [] : used.filter(({ uses }) => subject.uses.every((each) => uses.has(each))).map(({ client, file, uses }) => ({ client, at: `${file}:${uses.get(subject.uses[0] as string)}` })),
    departments: foreignUses.filter(({ coordinate }) => concerns(subject, coordinate)),
  });
};

/** A field that goes, and a type that goes with all its fields. */
const concerns = ({ typeName, fieldName, uses }: SchemaChange['subject'], coordinate: string): boolean =>
  fieldName === null ? uses.length === 1 && uses[0] === typeName && coordinate.startsWith(`${typeName}.`) : coordinate === `${typeName}.${fieldName}`;

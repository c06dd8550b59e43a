import { validate, type GraphQLError, type GraphQLSchema } from 'graphql';
import type { Client, PublishedOperation } from './clients.ts';
import type { FindOwners } from './owners.ts';

/** A published operation that the schema does not allow any more. */
export interface OperationProblem {
  readonly client: Client;
  /** `file:line`. */
  readonly at: string;
  /** In graphql-js' words. */
  readonly message: string;
  /** The departments that own what the message names; none for a mistake of the operation's own. */
  readonly owners: readonly string[];
}

/** Validates each operation against the schema that clients are about to see. */
export const checkOperations = (operations: readonly PublishedOperation[], schema: GraphQLSchema, findOwners: FindOwners): readonly OperationProblem[] =>
  operations.flatMap(({ client, file, document, fault }) => {
    const errors = document === null ? [fault].filter((each) => each !== null) : validate(schema, document);
    return errors.map((error) => ({ client, at: `${file}:${lineOf(error)}`, message: error.message, owners: ownersOf(error.message, findOwners) }));
  });

const lineOf = ({ locations }: GraphQLError): number => locations?.[0]?.line ?? 1;

/** graphql-js names what it speaks of in quotes: `field "topic" on type "Visit"`, `field "Query.visit"`, `in "VisitState" enum`. */
const ownersOf = (message: string, findOwners: FindOwners): readonly string[] => {
  const [, fieldName, typeName] = /"(\w+)" on type "(\w+)"/.exec(message) ?? [];
  const named = [...message.matchAll(/"(\w+)(?:\.(\w+))?[^"\w]*"/g)].map(([, type, field]) => [type as string, field ?? null] as const);
  const candidates = typeName === undefined || fieldName === undefined ? named : [[typeName, fieldName] as const, [typeName, null] as const];
  return candidates.map(([type, field]) => findOwners(type, field)).find((owners) => owners.length > 0) ?? [];
};

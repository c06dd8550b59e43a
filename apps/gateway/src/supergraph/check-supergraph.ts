import { setImmediate as letOthersWork } from 'node:timers/promises';
import { validate, validateSchema, type DocumentNode, type GraphQLSchema } from 'graphql';
import { SupergraphRefused } from './supergraph-refused.ts';

/** An operation that clients rely on. */
export interface RelyingOperation {
  /** For people: the client and the operation's name. */
  readonly name: string;
  readonly document: DocumentNode;
}

const NAMED = 5;

/** The departments that a supergraph names, in its order. @throws SupergraphRefused when there are none */
export const readDepartments = (sdl: string): readonly string[] => {
  const names = [...sdl.matchAll(/@join__graph\(\s*name:\s*"([^"]+)"/g)].map(([, name]) => name as string);
  if (names.length > 0) return names;
  throw new SupergraphRefused('UNUSABLE', 'This is no supergraph: it names no departments. Perhaps it is a schema for clients; take schema/supergraph.graphql.');
};

/** @throws SupergraphRefused when clients cannot be served by this schema at all */
export const checkSchema = (schema: GraphQLSchema): void => {
  const [fault] = validateSchema(schema);
  if (fault !== undefined) throw new SupergraphRefused('UNUSABLE', `The supergraph is not valid: ${fault.message}`);
  if (countRootFields(schema) === 0) throw new SupergraphRefused('UNUSABLE', 'The supergraph has no root field: nothing could be asked.');
};

/** Half of a graph does not go on purpose. @throws SupergraphRefused */
export const checkSize = (schema: GraphQLSchema, before: GraphQLSchema): void => {
  const [now, then] = [countRootFields(schema), countRootFields(before)];
  if (now * 2 >= then) return;
  throw new SupergraphRefused('SHRUNK', `The supergraph has ${now} root fields, the one before has ${then}. If that is meant, publish it with --may-break.`);
};

/** @throws SupergraphRefused naming the first that would break */
export const checkOperations = async (schema: GraphQLSchema, operations: Iterable<RelyingOperation>): Promise<void> => {
  const broken: string[] = [];
  for (const { name, document } of operations) {
    const [error] = validate(schema, document, undefined, { maxErrors: 1 });
    if (error !== undefined) broken.push(`${name}: ${error.message}`);
    await letOthersWork();
  }
  if (broken.length === 0) return;
  const more = broken.length > NAMED ? ` … and ${broken.length - NAMED} more` : '';
  throw new SupergraphRefused('BREAKS_OPERATIONS', `${broken.length} published operations would break. ${broken.slice(0, NAMED).join(' ')}${more} If that is meant, publish it with --may-break.`);
};

const countRootFields = (schema: GraphQLSchema): number =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].reduce((count, type) => count + Object.keys(type?.getFields() ?? {}).length, 0);

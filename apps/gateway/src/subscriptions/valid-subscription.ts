import { createHash } from 'node:crypto';
import { getOperationAST, parse, validate, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { BoundedCache } from '../bounded-cache.ts';
import type { Operation } from '../engine/engine.ts';
import type { Admission } from '../limits/admission.ts';
import type { RequestContext } from '../request-context.ts';
import { malformed, type SubscriptionParameters } from './read-parameters.ts';

/** A subscription that is valid in the schema with which it was read. */
export interface ValidSubscription extends Operation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
}

/** @throws RequestRefused or GraphQLError for what may not be executed */
export type ReadSubscription = (parameters: SubscriptionParameters, context: RequestContext) => ValidSubscription;

/** Texts of valid subscriptions, in all: they are few, and short. */
const REMEMBERED_CHARACTERS = 500_000;

/** Reads what is asked for, valid in the present schema and within the limits of the caller. */
export const createSubscriptionReader = ({ findSchema, admission, maxTokens }: { readonly findSchema: () => GraphQLSchema; readonly admission: Admission; readonly maxTokens: number }): ReadSubscription => {
  const known = new WeakMap<GraphQLSchema, BoundedCache<ReadDocument>>();
  const findDocument = (schema: GraphQLSchema, text: string): ReadDocument => {
    const documents = known.get(schema) ?? new BoundedCache<ReadDocument>(REMEMBERED_CHARACTERS, ({ length }) => length);
    known.set(schema, documents);
    const found = documents.get(text) ?? readDocument(schema, text, maxTokens);
    documents.set(text, found);
    return found;
  };
  return ({ query, variables, operationName }, context) => {
    const schema = findSchema();
    const { document, documentHash } = findDocument(schema, query);
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== 'subscription') throw malformed('Only subscriptions are answered as a stream. Send queries and mutations by POST, and accept application/json.');
    context.record.documentHash = documentHash;
    context.record.operationName = operation.name?.value ?? null;
    admission.check({ schema, document, operation, variables }, context);
    return { schema, document, documentHash, operation, operationName, variables };
  };
};

interface ReadDocument {
  readonly document: DocumentNode;
  readonly documentHash: string;
  readonly length: number;
}

/** @throws GraphQLError for what does not parse, or is not valid */
const readDocument = (schema: GraphQLSchema, text: string, maxTokens: number): ReadDocument => {
  const document = parse(text, { maxTokens });
  const [problem] = validate(schema, document, undefined, { maxErrors: 1 });
  if (problem !== undefined) throw problem;
  return { document, documentHash: createHash('sha256').update(text).digest('hex'), length: text.length };
};

import { BREAK, GraphQLError, visit, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import type { ErrorCode } from '../errors.ts';
import type { RequestContext } from '../request-context.ts';

/** What a valid operation may still not do here. @throws GraphQLError with the HTTP status of the refusal */
export const checkOperation = (document: DocumentNode, operation: OperationDefinitionNode | undefined, { maySeeSchema }: RequestContext): void => {
  if (!maySeeSchema && asksForSchema(document))
    throw refuse(403, 'FORBIDDEN', 'Introspection is for platform operators (PLATFORM_OPERATOR). The schema is published as schema/api.graphql.');
  if (operation?.operation === 'subscription') throw refuse(400, 'BAD_USER_INPUT', 'Subscriptions are not served here yet. Ask with a query.');
};

const asksForSchema = (document: DocumentNode): boolean => {
  let isAsked = false;
  visit(document, {
    Field: ({ name }) => {
      if (name.value !== '__schema' && name.value !== '__type') return undefined;
      isAsked = true;
      return BREAK;
    },
  });
  return isAsked;
};

const refuse = (status: number, code: ErrorCode, message: string): GraphQLError => new GraphQLError(message, { extensions: { code, http: { status } } });

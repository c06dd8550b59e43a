import { describe, expect, it } from '@jest/globals';
import { publicCaller } from '@qinqing/caller';
import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { noteThrown } from './edge/thrown-by-validation.ts';
import { createErrorFormatter, errorCodes, toErrorCode } from './errors.ts';
import { currentRequest, newOperationRecord, type RequestContext } from './request-context.ts';

const format = (error: GraphQLError, change: Partial<RequestContext> = {}) => {
  const lines: Record<string, unknown>[] = [];
  const formatError = createErrorFormatter(pino({}, { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) }));
  const request: RequestContext = {
    requestId: 'r-1',
    caller: publicCaller,
    deadline: 0,
    clientGone: new AbortController().signal,
    traceparent: null,
    maySeeSchema: false,
    record: newOperationRecord(),
    ...change,
  };
  const shown = currentRequest.run(request, () => formatError({ ...error.toJSON(), extensions: error.extensions }, error));
  return { shown, lines, codes: [...request.record.errorCodes] };
};

describe('an error on its way out', () => {
  it.each([
    ['GRAPHQL_PARSE_FAILED', 'BAD_USER_INPUT'],
    ['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'],
    ['BAD_REQUEST', 'BAD_USER_INPUT'],
    ['OPERATION_RESOLUTION_FAILURE', 'BAD_USER_INPUT'],
    ['PERSISTED_QUERY_NOT_FOUND', 'BAD_USER_INPUT'],
    ['DOWNSTREAM_SERVICE_ERROR', 'INTERNAL_SERVER_ERROR'],
    ['SOMETHING_NEW', 'INTERNAL_SERVER_ERROR'],
    [undefined, 'INTERNAL_SERVER_ERROR'],
    ...errorCodes.map((code) => [code, code] as const),
  ])('%s is published as %s', (given, published) => expect(toErrorCode(given)).toBe(published));

  it('that nobody foresaw is masked, and logged once with the request id', () => {
    const thrown = new Error('password=hunter2');
    const { shown, lines, codes } = format(new GraphQLError(thrown.message, { originalError: thrown, path: ['a'], extensions: { stacktrace: ['at x'] } }));
    expect(shown).toEqual({ message: 'Internal error; the request id is r-1.', path: ['a'], extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'r-1' } });
    expect(lines).toEqual([expect.objectContaining({ requestId: 'r-1', err: expect.objectContaining({ message: 'password=hunter2' }) })]);
    expect(codes).toEqual(['INTERNAL_SERVER_ERROR']);
  });

  it('that the server refuses with a status and no code is a fault of the request; one with a status of ours is not', () => {
    const refuse = (status: number) => new GraphQLError('Unsupported persisted query version', { extensions: { http: { status } } });
    expect(format(refuse(400)).shown.extensions).toEqual({ code: 'BAD_USER_INPUT', requestId: 'r-1' });
    expect(format(refuse(500)).shown.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: 'r-1' });
  });

  it('that validation has thrown instead of reporting it is a fault of the document', () => {
    const record = newOperationRecord();
    noteThrown(record, new GraphQLError('Argument "if" has invalid value "no".'));
    const { shown, lines } = format(new GraphQLError('Internal server error'), { record });
    expect(shown).toEqual({ message: 'Argument "if" has invalid value "no".', extensions: { code: 'BAD_USER_INPUT', requestId: 'r-1' } });
    expect(lines).toEqual([]);
  });

  it('that is thrown after validation, or is none of GraphQL, stays a fault of ours', () => {
    for (const [kind, thrown] of [['query', new GraphQLError('later')], [null, new TypeError('x is not a function')]] as const) {
      const record = { ...newOperationRecord(), operationKind: kind };
      noteThrown(record, thrown);
      expect(format(new GraphQLError('Internal server error'), { record }).shown.extensions?.code).toBe('INTERNAL_SERVER_ERROR');
    }
  });

  it('of a department was logged there', () => {
    expect(format(new GraphQLError('masked', { extensions: { code: 'INTERNAL_SERVER_ERROR', department: 'visits' } })).lines).toEqual([]);
  });

  it.each([
    ['Cannot query field "a" on type "Query". Did you mean "b", "c", or "d"?', 'Cannot query field "a" on type "Query".'],
    ['Field "a" must have a selection of subfields. Did you mean "a { ... }"?', 'Field "a" must have a selection of subfields.'],
    ['Did you mean "b"?', ''],
  ])('spells out the schema only for who may see it: %s', (message, withoutSuggestion) => {
    const error = new GraphQLError(message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
    expect(format(error).shown.message).toBe(withoutSuggestion);
    expect(format(error, { maySeeSchema: true }).shown.message).toBe(message);
  });
});

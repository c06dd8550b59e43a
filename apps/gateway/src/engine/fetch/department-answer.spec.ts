import { describe, expect, it } from '@jest/globals';
import { readAnswer, type HttpAnswer } from './department-answer.ts';

const read = (answer: Partial<HttpAnswer>, entityCount: number | null = null) => {
  const reports: string[] = [];
  const result = readAnswer(
    { status: 200, contentType: 'application/json; charset=utf-8', body: '{"data":{"a":1}}', ...answer },
    { department: 'visits', requestId: 'r-1', entityCount, report: (problem) => reports.push(problem) },
  );
  return { result, reports };
};
const withErrors = (...errors: readonly unknown[]) => read({ body: JSON.stringify({ data: { a: null }, errors }) }).result;

describe('what is believed of a department’s answer', () => {
  it.each(['application/json', 'application/json; charset=utf-8', 'application/graphql-response+json'])('data in %s', (contentType) => {
    expect(read({ contentType })).toEqual({ result: { isAnswered: true, data: { a: 1 }, errors: [] }, reports: [] });
  });

  it.each<[string, Partial<HttpAnswer>]>([
    ['a failure of the server', { status: 500 }],
    ['a proxy’s 503 in JSON', { status: 503 }],
    ['a refusal of the gateway’s assertion', { status: 401, body: '{"errors":[{"message":"who are you","extensions":{"code":"UNAUTHENTICATED"}}]}' }],
    ['HTML', { contentType: 'text/html', body: '<html>' }],
    ['HTML that says it is JSON', { body: '<html>' }],
    ['nothing', { body: '' }],
    ['half an answer', { body: '{"data":{"a":' }],
    ['a number', { body: '7' }],
    ['null', { body: 'null' }],
    ['a list', { body: '[{"data":{}}]' }],
    ['an object that is no result', { body: '{"ok":true}' }],
    ['data that is no object', { body: '{"data":[1]}' }],
    ['a type like JSON', { contentType: 'application/jsonp' }],
  ])('nothing of %s: the department is unavailable, and the log knows why', (_what, answer) => {
    const { result, reports } = read(answer);
    expect(result).toEqual({
      isAnswered: false,
      error: { message: 'The visits department is not available right now.', extensions: { code: 'SUBGRAPH_UNAVAILABLE', department: 'visits', requestId: 'r-1' } },
    });
    expect(reports).toHaveLength(1);
  });
});

describe('entities are answered one for one', () => {
  it.each([
    [[{ id: 1 }, null], true],
    [[{ id: 1 }], false],
    [[{ id: 1 }, null, null], false],
    [null, false],
    [undefined, false],
  ])('two are asked for, %j comes: believed is %s', (entities, isAnswered) => {
    const { result, reports } = read({ body: JSON.stringify({ data: { _entities: entities } }) }, 2);
    expect([result.isAnswered, reports.length]).toEqual([isAnswered, isAnswered ? 0 : 1]);
  });
});

describe('what of a department’s errors reaches the client', () => {
  it.each(['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'RATE_LIMITED', 'COST_LIMIT', 'CONSENT_REQUIRED'])('%s in the department’s words, with its facts and no stack', (code) => {
    const error = { message: 'Not yours.', path: ['a', 0], locations: [{ line: 1, column: 2 }], extensions: { code, limit: 3, stacktrace: ['at x'], serviceName: 'http://10.0.0.7', http: { status: 1 }, department: 'credit' } };
    expect(withErrors(error)).toMatchObject({ errors: [{ message: 'Not yours.', path: ['a', 0], extensions: { code, limit: 3, department: 'visits', requestId: 'r-1' } }] });
    expect(JSON.stringify(withErrors(error))).not.toMatch(/stack|at x|10\.0\.0\.7|http|credit/);
  });

  it.each<[string, unknown]>([
    ['an exception', { message: 'connect ECONNREFUSED 10.0.0.7:5432', path: ['a'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    ['an error without a code', { message: 'secret', path: ['a'] }],
    ['a code that only the gateway gives', { message: 'secret', path: ['a'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
    ['a code that nobody knows', { message: 'secret', path: ['a'], extensions: { code: 'WHATEVER' } }],
    ['a message that is no text', { message: { secret: 1 }, path: ['a'], extensions: { code: 'FORBIDDEN' } }],
    ['words of a validator that knows another schema', { message: 'Cannot query field "secret" on type "Visit".', path: ['a'], extensions: { code: 'BAD_USER_INPUT' } }],
  ])('nothing of %s but its path', (_what, error) => {
    expect(withErrors(error)).toMatchObject({
      errors: [{ message: 'Internal error; the request id is r-1.', path: ['a'], extensions: { code: 'INTERNAL_SERVER_ERROR', department: 'visits', requestId: 'r-1' } }],
    });
  });

  it.each([[null], ['text'], [{ message: 'x', path: [{}], extensions: { code: 'FORBIDDEN' } }]])('an error of another shape does not break the answer: %j', (error) => {
    const { errors } = withErrors(error) as { readonly errors: readonly { readonly path?: unknown }[] };
    expect(errors).toHaveLength(1);
    expect(errors[0]?.path).toBeUndefined();
  });
});

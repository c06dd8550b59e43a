import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { readAnswer, textOf, type HttpAnswer } from './department-answer.ts';

interface Given extends Partial<Omit<HttpAnswer, 'text'>> {
  readonly body?: string | Buffer;
}

const read = ({ body = '{"data":{"a":1}}', ...answer }: Given, entityCounts: Readonly<Record<string, number>> = {}) => {
  const reports: string[] = [];
  const result = readAnswer(
    { status: 200, contentType: 'application/json; charset=utf-8', contentEncoding: undefined, text: textOf(Buffer.from(body as string)), ...answer },
    { department: 'visits', requestId: 'r-1', entityCounts, report: (problem) => reports.push(problem) },
  );
  return { result, reports };
};
const withErrors = (...errors: readonly unknown[]) => read({ body: JSON.stringify({ data: { a: null }, errors }) }).result as { readonly errors: readonly { readonly message: string; readonly path?: unknown; readonly extensions: Record<string, unknown> }[] };

const unavailable = {
  isAnswered: false,
  error: { message: 'The visits department is not available right now.', extensions: { code: 'SUBGRAPH_UNAVAILABLE', department: 'visits', requestId: 'r-1' } },
};

describe('what is believed of a department’s answer', () => {
  it.each(['application/json', 'application/json; charset=utf-8', 'application/json;charset=UTF-8', 'Application/JSON ; charset="utf-8"', 'application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'])('data in %s', (contentType) => {
    expect(read({ contentType })).toEqual({ result: { isAnswered: true, data: { a: 1 }, errors: [] }, reports: [] });
  });

  it.each<[string, Given]>([
    ['a failure of the server', { status: 500 }],
    ['a proxy’s 503 in JSON', { status: 503 }],
    ['a failure with a GraphQL result in it', { status: 502, body: '{"data":{"a":1}}' }],
    ['a refusal of the gateway’s assertion', { status: 401, body: '{"errors":[{"message":"who are you","extensions":{"code":"UNAUTHENTICATED"}}]}' }],
    ['an address elsewhere', { status: 302, body: '{"data":{"a":1}}' }],
    ['HTML', { contentType: 'text/html', body: '<html>' }],
    ['HTML that says it is JSON', { body: '<html>' }],
    ['nothing', { body: '' }],
    ['half an answer', { body: '{"data":{"a":' }],
    ['an answer and more', { body: '{"data":{"a":1}}{"data":{"a":2}}' }],
    ['a number', { body: '7' }],
    ['null', { body: 'null' }],
    ['a list', { body: '[{"data":{}}]' }],
    ['an object that is no result', { body: '{"ok":true}' }],
    ['data that is a list', { body: '{"data":[1]}' }],
    ['data that is text', { body: '{"data":"a"}' }],
    ['data that is null, without a reason', { body: '{"data":null}' }],
    ['errors that are no list', { body: '{"errors":{"message":"x"}}' }],
    ['a type like JSON', { contentType: 'application/jsonp' }],
    ['another charset', { contentType: 'application/json; charset=gbk' }],
    ['bytes that are no UTF-8', { body: Buffer.from([...Buffer.from('{"data":{"a":"'), 0xc3, 0x28, ...Buffer.from('"}}')]) }],
    ['what is compressed', { contentEncoding: 'gzip' }],
  ])('nothing of %s: the department is unavailable, and the log knows why', (_what, answer) => {
    const { result, reports } = read(answer);
    expect(result).toEqual(unavailable);
    expect(reports).toHaveLength(1);
  });

  it('the errors of a result that comes with 400', () => {
    expect(read({ status: 400, body: '{"errors":[{"message":"No.","extensions":{"code":"FORBIDDEN"}}]}' }).result).toMatchObject({ isAnswered: true, data: null, errors: [{ message: 'No.' }] });
  });

  it('data as they are, whatever their keys are called: no prototype is touched', () => {
    const { result } = read({ body: '{"__proto__":{"polluted":true},"data":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"toString":1}}' });
    expect(Object.keys((result as { data: object }).data)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('an answer nested 100,000 levels deep does not end the process', () => {
    expect(read({ body: `{"data":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}` }).result).toMatchObject({ isAnswered: true });
  });

  it('any bytes at all are answered or unavailable', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), fc.json().map((text) => Buffer.from(text)), fc.json().map((text) => Buffer.from(`{"data":${text},"errors":[${text}]}`))), fc.integer({ min: 200, max: 599 }), (body, status) => {
        const { result, reports } = read({ body: Buffer.from(body), status });
        expect(result.isAnswered ? Array.isArray(result.errors) : reports.length === 1).toBe(true);
      }),
    );
  });
});

describe('entities are answered one for one', () => {
  it.each([
    [[{ id: 1 }, null], true],
    [[{ id: 1 }], false],
    [[{ id: 1 }, null, null], false],
    [{ length: 2 }, false],
    [null, false],
    [undefined, false],
  ])('two are asked for, %j comes: believed is %s', (entities, isAnswered) => {
    const { result, reports } = read({ body: JSON.stringify({ data: { _entities: entities } }) }, { _entities: 2 });
    expect([result.isAnswered, reports.length]).toEqual([isAnswered, isAnswered ? 0 : 1]);
  });

  it('under each of several keys', () => {
    const counts = { _e0: 1, _e1: 2 };
    expect(read({ body: '{"data":{"_e0":[null],"_e1":[null,null]}}' }, counts).result.isAnswered).toBe(true);
    expect(read({ body: '{"data":{"_e0":[null],"_e1":[null]}}' }, counts).result.isAnswered).toBe(false);
    expect(read({ body: '{"data":{"_e0":[null]}}' }, counts).result.isAnswered).toBe(false);
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
    ['a code that is no text', { message: 'secret', path: ['a'], extensions: { code: ['FORBIDDEN'] } }],
    ['a message that is no text', { message: { secret: 1 }, path: ['a'], extensions: { code: 'FORBIDDEN' } }],
    ['words of a validator that knows another schema', { message: 'Cannot query field "secret" on type "Visit".', path: ['a'], extensions: { code: 'BAD_USER_INPUT' } }],
  ])('nothing of %s but its path', (_what, error) => {
    expect(withErrors(error)).toMatchObject({
      errors: [{ message: 'Internal error; the request id is r-1.', path: ['a'], extensions: { code: 'INTERNAL_SERVER_ERROR', department: 'visits', requestId: 'r-1' } }],
    });
  });

  it.each([[null], ['text'], [[]], [{ message: 'x', path: [{}], extensions: { code: 'FORBIDDEN' } }], [{ message: 'x', path: 'a', extensions: { code: 'FORBIDDEN' } }], [{ message: 'x', path: Array(101).fill('a'), extensions: { code: 'FORBIDDEN' } }]])(
    'an error of another shape does not break the answer: %j',
    (error) => {
      const { errors } = withErrors(error);
      expect(errors).toHaveLength(1);
      expect(errors[0]?.path).toBeUndefined();
    },
  );

  it('a thousand of ten thousand, and how many are left out', () => {
    const { errors } = withErrors(...Array.from({ length: 10_000 }, (_, index) => ({ message: `No. ${index}`, path: ['a', index], extensions: { code: 'FORBIDDEN' } })));
    expect(errors).toHaveLength(1_001);
    expect(errors[999]).toMatchObject({ message: 'No. 999', path: ['a', 999] });
    expect(errors[1_000]).toEqual({ message: '9000 more errors of the visits department are not shown.', extensions: { code: 'FORBIDDEN', department: 'visits', requestId: 'r-1' } });
  });

  it('no message without end, and no facts without end', () => {
    const facts = JSON.stringify({ code: 'FORBIDDEN', limits: { day: [1, 2] }, ...Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`k${index}`, index])) });
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const { result } = read({ body: `{"data":{},"errors":[{"message":"${'a'.repeat(100_000)}","extensions":{"deep":${deep},${facts.slice(1)}}]}` });
    const [error] = (result as { readonly errors: ReturnType<typeof withErrors>['errors'] }).errors;
    expect(error?.message).toHaveLength(2_001);
    expect(error?.extensions.limits).toEqual({ day: [1, 2] });
    expect(Object.keys(error?.extensions ?? {}).length).toBeLessThan(60);
    expect(error?.extensions.deep).toBeUndefined();
  });

  it('no key that would be a prototype', () => {
    const { result } = read({ body: '{"data":{},"errors":[{"message":"No.","extensions":{"code":"FORBIDDEN","__proto__":{"polluted":true},"constructor":"x"}}]}' });
    const facts = (result as { errors: readonly { extensions: Record<string, unknown> }[] }).errors[0]?.extensions ?? {};
    expect(Object.getPrototypeOf(facts)).toBe(Object.prototype);
    expect(Object.hasOwn(facts, '__proto__')).toBe(false);
    expect(facts.polluted).toBeUndefined();
  });
});

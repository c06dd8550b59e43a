import { afterEach, describe, expect, it } from '@jest/globals';
import { TypedDocumentString } from '../src/generated/graphql.ts';
import { Intention } from '../src/graph/intention.ts';
import { write } from '../src/graph/write.ts';
import { fakeFetch } from './fake-fetch.ts';

const { fetch } = globalThis;
afterEach(() => {
  globalThis.fetch = fetch;
});

interface Result {
  readonly submit: { readonly __typename: string } | null;
}
const document = new TypedDocumentString<Result, { readonly input: { readonly idempotencyKey: string } }>('mutation Submit { submit }');
const connection = { url: 'http://graph/graphql', accessToken: 'token-1', actingFor: null };
const variables = { input: { idempotencyKey: 'key-1' } };
const success = { json: { data: { submit: { __typename: 'SubmitSuccess' } } } };
const late = { json: { data: { submit: null }, errors: [{ message: 'late', extensions: { code: 'SUBGRAPH_TIMEOUT' } }] } };
const refusedAsSuch = { json: { data: { submit: null }, errors: [{ message: 'not you', extensions: { code: 'FORBIDDEN' } }] } };
const attempt = () => write(connection, document, variables, { pausesMs: [0, 0] });

describe('writing to the graph', () => {
  it('answers with the one result, success or refusal', async () => {
    fakeFetch({ json: { data: { submit: { __typename: 'FormRejected' } } } });
    expect(await attempt()).toEqual({ __typename: 'FormRejected' });
  });

  it.each([
    ['nobody answered', ['nobody answers', success] as const],
    ['the department was late', [late, success] as const],
    ['twice nothing came', ['nobody answers', late, success] as const],
  ])('is repeated under the same key when %s: it has one effect', async (_what, replies) => {
    const sent = fakeFetch(...replies);
    expect(await attempt()).toEqual({ __typename: 'SubmitSuccess' });
    expect(sent.map(({ body }) => body.variables.input.idempotencyKey)).toEqual(replies.map(() => 'key-1'));
  });

  it('gives up after three attempts, and says that nobody knows', async () => {
    const sent = fakeFetch('nobody answers');
    await expect(attempt()).rejects.toMatchObject({ code: 'UNREACHABLE', isUncertain: true });
    expect(sent).toHaveLength(3);
  });

  it('is not repeated when the graph has said no', async () => {
    const sent = fakeFetch(refusedAsSuch);
    await expect(attempt()).rejects.toMatchObject({ code: 'FORBIDDEN', message: 'not you' });
    expect(sent).toHaveLength(1);
  });
});

describe('an intention', () => {
  it('keeps its key until it is done; another input is another intention', () => {
    const intention = new Intention();
    const first = intention.keyFor({ content: 'a' });
    expect(first).toMatch(/^[\da-f-]{36}$/);
    expect(intention.keyFor({ content: 'a' })).toBe(first);
    expect(intention.keyFor({ content: 'b' })).not.toBe(first);
    expect(intention.keyFor({ content: 'a' })).not.toBe(first);
    const again = intention.keyFor({ content: 'a' });
    intention.complete();
    expect(intention.keyFor({ content: 'a' })).not.toBe(again);
  });
});

import { describe, expect, it } from '@jest/globals';
import { UpdateStream } from '../../src/engine/fetch/update-stream.ts';

describe('a client that has gone before its stream was opened', () => {
  it('leaves a stream that is over at once, and harms nobody', async () => {
    const stream = new UpdateStream({ url: new URL('http://127.0.0.1:9/graphql'), headers: [], body: '{}', timeoutMs: 1_000, silenceMs: 1_000, limitBytes: 1_000, clientGone: AbortSignal.abort() });
    expect(await stream.next()).toEqual({ kind: 'abandoned' });
    await stream.stop();
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { credit } from './fixtures/tiny-departments.ts';
import { openTinyDatabase, type TinyDatabase } from './fixtures/tiny-platform.ts';
import { listen } from './listen.ts';

let database: TinyDatabase;
let stop: () => Promise<void>;
let heard: string[];
let waiting: { readonly channel: string; readonly resume: () => void }[];

beforeAll(async () => {
  database = await openTinyDatabase(credit);
});
afterEach(() => stop());
afterAll(() => database.close());

const begin = (url: string): void => {
  [heard, waiting] = [[], []];
  stop = listen(url, ['outbox', 'replay'], (channel) => {
    heard.push(channel);
    waiting.splice(0).forEach((one) => (one.channel === channel ? one.resume() : waiting.push(one)));
  });
};

const next = (channel: string): Promise<void> => new Promise((resume) => waiting.push({ channel, resume }));
const notify = (channel: string): Promise<unknown> => database.sql(`NOTIFY ${channel}`);

describe('listening to a database', () => {
  it('calls for every channel once it is connected, and then for each notice', async () => {
    begin(database.appUrl);
    await next('replay');
    expect(heard).toEqual(['outbox', 'replay']);
    const noticed = next('outbox');
    await notify('outbox');
    await noticed;
    expect(heard).toEqual(['outbox', 'replay', 'outbox']);
  });

  it('connects again when its session was ended, and calls for what it may have missed', async () => {
    begin(database.appUrl);
    await next('replay');
    const again = next('replay');
    await database.endSessions(`application_name = 'listen'`);
    await again;
    expect(heard).toEqual(['outbox', 'replay', 'outbox', 'replay']);
    const noticed = next('replay');
    await notify('replay');
    await noticed;
  });

  it('waits for a database that cannot be reached, and stops at once', async () => {
    begin('postgres://nobody:x@127.0.0.1:9/none');
    await stop();
    expect(heard).toEqual([]);
  });

  it('ends its session when it stops, and hears nothing more', async () => {
    begin(database.appUrl);
    await next('replay');
    await stop();
    await notify('outbox');
    expect(heard).toEqual(['outbox', 'replay']);
    expect(await database.sql(`SELECT count(*)::int AS sessions FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'listen'`)).toEqual([{ sessions: 0 }]);
  });
});

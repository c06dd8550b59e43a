import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Pool } from 'undici';

interface Recording {
  /** The calls that an engine makes for the operation, in their order. */
  readonly calls: readonly { readonly department: string; readonly body: string }[];
  readonly answer: unknown;
}

/** The least that an engine can do: the same calls, each answer parsed, one answer serialised. It plans, checks and merges nothing. */
const { calls, answer } = JSON.parse(readFileSync(process.env.RECORDING_FILE!, 'utf8')) as Recording;
const pool = new Pool(process.env.DEPARTMENTS_URL!, { connections: 100 });

const call = async ({ department, body }: Recording['calls'][number]): Promise<unknown> => {
  const response = await pool.request({ path: `/${department}/graphql`, method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return response.body.json();
};

const server = createServer({ keepAliveTimeout: 600_000 }, (request, response) => {
  request.resume().once('end', async () => {
    for (const one of calls) await call(one);
    const text = JSON.stringify(answer);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text);
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'));
process.once('disconnect', () => process.exit());

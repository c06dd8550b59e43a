import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openSession, SignInFailed } from '@qinqing/sign-in';

const USAGE = `用法 usage: npm run --silent graph -- PERSONA FILE.graphql ['{"variables": …}']
PERSONA: npm run --silent token -- --list  (个人或银行 people and banks);  public 表示不登录 for no sign-in.  变量中的 "$uuid" 换成新的标识 is replaced by a new id.`;

/** Where the running platform keeps the keys of the demonstration's banks. */
const KEYS_DIRECTORY = join(resolve(import.meta.dirname, '..', '..', process.env.DATA_DIR || '.qinqing'), 'keys');

/** Runs an operation from a file as a persona and prints the answer. */
const runOperation = async ([persona, file, variables = '{}']: readonly string[]): Promise<number> => {
  if (persona === undefined || file === undefined) return complain(USAGE, 2);
  const port = Number(process.env.PORT ?? 4000);
  const issuer = process.env.OIDC_ISSUER ?? `http://localhost:${port + 1}`;
  const query = await readFile(file, 'utf8');
  const url = `${process.env.PUBLIC_URL ?? `http://localhost:${port}`}/graphql`;
  const authorization = persona === 'public' ? {} : await (await openSession({ issuer, persona, keysDirectory: KEYS_DIRECTORY })).authorize('POST', url);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...authorization },
    body: JSON.stringify({ query, variables: JSON.parse(variables.replaceAll('$uuid', randomUUID())) as unknown }),
  });
  console.log(JSON.stringify(await response.json(), null, 2));
  const cost = response.headers.get('server-timing');
  if (cost !== null) console.error(`server-timing: ${cost}`);
  return response.ok ? 0 : 1;
};

const complain = (message: string, code: number): number => {
  console.error(message);
  return code;
};

const explain = (error: unknown): string => {
  if (error instanceof SignInFailed) return error.message;
  if (error instanceof SyntaxError) return `变量不是有效的JSON。The variables are not valid JSON.\n${USAGE}`;
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return `没有这个文件。There is no such file: ${(error as NodeJS.ErrnoException).path ?? ''}`;
  return `平台没有应答，请先运行 npm start。The platform does not answer: run npm start first. (${(error as Error).message})`;
};

process.exitCode = await runOperation(process.argv.slice(2)).catch((error: unknown) => complain(explain(error), 1));

import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PostgresUnavailable, startPostgres } from '@qinqing/embedded-postgres';
import { readGuards } from './guards.ts';
import { proveGuards } from './prove-guards.ts';
import { isProved, writeReport } from './report.ts';
import { runSpec } from './run-spec.ts';

const USAGE = `npm run prove:guards                    逐一证明全部防线 · prove every guard
npm run prove:guards -- NAME…           只证明这些防线或部门 · these guards or departments alone
npm run prove:guards -- --write         并写入 docs/guards.md · and write docs/guards.md (all guards only)`;

const workspace = resolve(import.meta.dirname, '..', '..');

/** @returns the exit code: 0 when every guard is proved */
const run = async (): Promise<0 | 1 | 2> => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } } });
  if (values.help || (values.write && positionals.length > 0)) {
    console.error(USAGE);
    return values.help ? 0 : 2;
  }
  const guards = readGuards(workspace, positionals);
  const server = await startPostgres({ isThrowaway: true });
  process.env.TEST_ADMIN_URL = server.adminUrl;
  process.env.TEST_ROLE_PASSWORD = randomBytes(12).toString('hex');
  const proofs = await proveGuards({ workspace, guards, runSpec, print: console.log }).finally(() => server.stop());
  if (values.write) writeFileSync(join(workspace, 'docs', 'guards.md'), writeReport(proofs, new Date().toISOString().slice(0, 10)));
  const proved = proofs.filter(isProved).length;
  console.log(`${proved} of ${proofs.length} guards proved · 已证明 ${proved}/${proofs.length}`);
  return proved === proofs.length && proofs.length > 0 ? 0 : 1;
};

process.exitCode = await run().catch((error: Error) => {
  console.error(error instanceof PostgresUnavailable ? error.message : `${error.message}\n\n${USAGE}`);
  return 1;
});

import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startPostgres } from '@qinqing/embedded-postgres';
import { readGuards } from './guards.ts';
import { isProved, writeReport, type Proof } from './report.ts';
import { runSpec } from './run-spec.ts';

const workspace = resolve(import.meta.dirname, '..', '..');
const words = process.argv.slice(2);
const guards = readGuards(workspace, words.filter((word) => !word.startsWith('--')));

const server = await startPostgres({ isThrowaway: true });
process.env.TEST_ADMIN_URL = server.adminUrl;
process.env.TEST_ROLE_PASSWORD = randomBytes(12).toString('hex');

const proofs: Proof[] = [];
try {
  for (const guard of guards) {
    const withGuard = await runSpec({ workspace, guard, isTakenAway: false });
    const withoutGuard = await runSpec({ workspace, guard, isTakenAway: true });
    const proof = { guard, withGuard, withoutGuard };
    proofs.push(proof);
    console.log(`${isProved(proof) ? '✓' : '✗'} ${proofs.length}/${guards.length} ${guard.department} ${guard.name}: with ${withGuard}, without ${withoutGuard}`);
  }
} finally {
  await server.stop();
}

if (words.includes('--write')) {
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(join(workspace, 'docs', 'guards.md'), writeReport(proofs, day));
}
const proved = proofs.filter(isProved).length;
console.log(`${proved} of ${proofs.length} guards proved · 已证明 ${proved}/${proofs.length}`);
process.exitCode = proved === proofs.length && proofs.length > 0 ? 0 : 1;

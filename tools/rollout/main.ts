import { hostname, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { openVersions, VersionsFault } from '@qinqing/supergraph-versions';
import { createJudge } from './candidate.ts';
import { runRolloutCommand } from './rollout-command.ts';

const WORKSPACE = resolve(import.meta.dirname, '..', '..');
const directory = process.env.ROLLOUT_DIR || join(resolve(WORKSPACE, process.env.DATA_DIR || '.qinqing'), 'rollout');

process.exitCode = await runRolloutCommand(process.argv.slice(2), {
  versions: openVersions(directory),
  defaultFile: process.env.SUPERGRAPH_FILE || join(WORKSPACE, 'schema', 'supergraph.graphql'),
  // npm runs scripts in the workspace; paths are meant from where the person stands.
  directory: process.env.INIT_CWD ?? process.cwd(),
  by: `${userInfo().username}@${hostname()}`,
  judge: createJudge(WORKSPACE),
  now: () => new Date(),
  patienceMs: 15_000,
  print: console.log,
  complain: console.error,
}).catch((error: unknown) => {
  console.error(error instanceof VersionsFault ? error.message : `未能完成 · this could not be done: ${(error as Error).message}`);
  return 1;
});

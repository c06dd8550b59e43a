/** Proves in a copy of the workspace that a department which `nx g` makes works at once, without a change by hand (SHR-05). */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { askPlatform } from './proof/ask-platform.ts';
import { copyWorkspace, listChangedFiles } from './proof/copy-workspace.ts';
import { binary, expectDone, run, tool } from './proof/run.ts';

const NAME = 'flood-relief';
const USAGE = `node tools/bootstrap/run.mjs --dev tools/generators/prove.ts
在工作区副本中新建部门并逐项验证 · makes a department in a copy of the workspace and checks everything about it`;

const MUTATION = `mutation { requestFloodRelief(input: { idempotencyKey: "proof-0001", topic: "厂房进水求助" }) { __typename
  ... on RequestFloodReliefSuccess { floodReliefRequest { topic enterprise { name floodReliefs { totalCount } } } } } }`;

const root = resolve(import.meta.dirname, '..', '..');
const total = { passed: 0, failed: 0 };

/** Every step runs, whatever came of the one before. */
const step = async (title: string, work: () => Promise<unknown>): Promise<boolean> => {
  const began = Date.now();
  const fault = await work().then(
    () => null,
    (error: Error) => error,
  );
  total[fault === null ? 'passed' : 'failed'] += 1;
  console.log(`${fault === null ? '✓' : '✗'} ${title}  ${((Date.now() - began) / 1000).toFixed(1)} s`);
  if (fault !== null) console.log(fault.message.replaceAll(/^/gm, '    '));
  return fault === null;
};

const prove = async (home: string): Promise<void> => {
  const workspace = join(home, 'workspace');
  const nx = (...words: readonly string[]) => expectDone(run(workspace, [...binary(workspace, 'nx/dist/bin/nx.js'), 'g', ...words]));
  const npmTool = (script: string, ...words: readonly string[]) => expectDone(run(workspace, [...tool(script), ...words]));
  copyWorkspace(root, workspace);

  const isMade = await step('新建 · it is made, and nothing has to be installed', async () => {
    const output = await nx('./tools/generators:subgraph', NAME, '--title-zh', '防汛救助', '--title-en', 'Flood relief');
    if (output.includes('installing dependencies')) throw new Error(output);
  });
  if (!isMade) return;
  await Promise.all([
    step('类型 · types', async () => {
      const { output } = await run(workspace, [...binary(workspace, 'typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json']);
      const faults = output.split('\n').filter((line) => /^(apps\/flood-relief|libs\/(events|stack|supergraph))\//.test(line));
      if (faults.length > 0) throw new Error(faults.join('\n'));
    }),
    (async () => {
      await step('规范 · lint', () => expectDone(run(workspace, [...binary(workspace, 'oxlint/bin/oxlint'), '--deny-warnings', `apps/${NAME}`, 'libs/events', 'libs/stack'])));
      await step('边界 · boundaries', () => expectDone(run(workspace, [...binary(workspace, 'eslint/bin/eslint.js'), '--max-warnings', '0', `apps/${NAME}`, 'libs/events', 'libs/stack'])));
      await step('生成的类型 · generated types are fresh', () => npmTool('tools/codegen/main.ts', '--check'));
      await step('统一图 · the graph composes', () => npmTool('tools/compose/main.ts', '--check'));
      await step('无破坏 · nobody is broken', () => npmTool('tools/check-schema/main.ts'));
      await step('锁文件 · the lock file is complete', () => expectDone(run(workspace, ['npm', 'ci', '--dry-run', '--ignore-scripts', '--loglevel=error'])));
    })(),
  ]);
  await step('测试 · its tests, and those that look at every department', () => npmTool('tools/test/main.ts', `apps/${NAME}`, 'libs/events', 'libs/supergraph', 'tools/compose/access-of-the-graph', 'tools/check-schema/code-owners', 'tools/provision/containers', 'tools/demo-data/loading/replay.spec', 'tools/migrate/reversible'));
  await step('运行 · the gateway answers for it', async () => {
    const data = JSON.stringify(await askPlatform(workspace, join(home, 'data'), MUTATION));
    if (!data.includes('"RequestFloodReliefSuccess"') || !data.includes('"totalCount":1')) throw new Error(data);
  });
  await step('删除 · taken out again, nothing is left of it', async () => {
    await nx('./tools/generators:remove-subgraph', NAME);
    const changed = listChangedFiles(workspace);
    if (changed !== '') throw new Error(changed);
  });
};

const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h', default: false } } });
if (values.help) console.log(USAGE);
else {
  const home = mkdtempSync(join(tmpdir(), 'qinqing-department-'));
  // PostgreSQL runs as another user when this is root.
  chmodSync(home, 0o755);
  await prove(home).finally(() => rmSync(home, { recursive: true, force: true }));
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { identifySupergraph, shortVersion, VersionsFault, type VersionChange } from '@qinqing/supergraph-versions';
import type { CandidateReport } from './candidate.ts';
import { compareSupergraphs, summariseDifference } from './difference.ts';
import { awaitGateways } from './await-gateways.ts';
import { listKnownVersions } from './known-versions.ts';
import type { ExitCode, Surroundings } from './rollout-command.ts';

/** A version that is to become current. */
export interface Change {
  readonly sdl: string;
  readonly action: VersionChange['action'];
}

/** Makes a file the current version. */
export const publishFile = async (surroundings: Surroundings, file: string | undefined, mayBreak: boolean): Promise<ExitCode> => {
  const path = file === undefined ? surroundings.defaultFile : resolve(surroundings.directory, file);
  const sdl = await readFile(path, 'utf8').catch((error: Error) => {
    throw new VersionsFault(`无法读取 ${path}。用 npm run compose 生成，或写明文件。`, `${path} cannot be read: ${error.message}. Make it with npm run compose, or name the file.`);
  });
  return changeVersion(surroundings, { sdl, action: 'published' }, mayBreak);
};

/** The version named, or the one before the current one in the order of the list. @throws VersionsFault when there is none */
export const rollBack = async ({ versions }: Surroundings, beginning: string | undefined): Promise<Change> => {
  const version = beginning === undefined ? await findBefore(versions) : await versions.find(beginning);
  return { sdl: await versions.read(version), action: 'rolled back' };
};

const findBefore = async (versions: Surroundings['versions']): Promise<string> => {
  const [current, known] = [await versions.readCurrent(), await listKnownVersions(versions)];
  const before = known[known.findIndex(({ version }) => version === current?.version) - 1];
  if (before !== undefined) return before.version;
  throw new VersionsFault('当前版本之前没有其他版本。用 npm run rollout -- list 查看。', 'There is no version before the current one. See: npm run rollout -- list');
};

/** Judges a version, makes it current, and waits until the gateways run it. */
export const changeVersion = async (surroundings: Surroundings, { sdl, action }: Change, mayBreak: boolean): Promise<ExitCode> => {
  const { versions, by, now, print } = surroundings;
  const version = identifySupergraph(sdl);
  const current = await versions.readCurrent().catch(() => null);
  if (current?.version === version && current.mayBreak === mayBreak) {
    print(`${shortVersion(version)} 已是当前版本 · is current already`);
    return awaitGateways(surroundings, version);
  }
  const currentSdl = current === null ? null : await versions.read(current.version).catch(() => null);
  const report = await surroundings.judge(sdl, currentSdl);
  describeReport(report, print);
  const isHopeless = report.refusal?.reason === 'UNUSABLE';
  if (report.refusal !== null && (isHopeless || !mayBreak)) {
    print(`未${action === 'published' ? '发布' : '退回'}，${shortVersion(current?.version ?? '无')} 仍为当前版本 · nothing was changed${isHopeless ? '' : '；确要执行请加 · if it is meant all the same, add --may-break'}`);
    return 1;
  }
  if (currentSdl !== null) print(summariseDifference(compareSupergraphs(currentSdl, sdl)));
  // Whoever gives a command knows of the file as it is: it counts again when it changes.
  const followedVersion = await readFile(surroundings.defaultFile, 'utf8').then(identifySupergraph, () => undefined);
  await versions.publish(sdl, { by, at: now(), action, mayBreak, ...(followedVersion !== undefined && { followedVersion }) });
  print(`${shortVersion(version)} ${action === 'published' ? '已发布 · is published' : '已退回为当前版本 · is current again'}`);
  return awaitGateways(surroundings, version);
};

const describeReport = ({ refusal, changes, plannedOperations }: CandidateReport, print: (text: string) => void): void => {
  const noticed = changes.filter(({ severity }) => severity !== 'dangerous');
  for (const { severity, owners, subject, description } of noticed) print(`${severity}: ${owners.join(', ')}: ${description}\n  ${subject.zh}`);
  if (refusal !== null) print(`${REASONS[refusal.reason]}\n  ${refusal.message}`);
  else print(`${plannedOperations} 个已登记的操作有效且可以规划 · published operations are valid and can be planned`);
};

const REASONS = {
  UNUSABLE: '不能使用 · it cannot be used',
  SHRUNK: '图大幅缩小 · much of the graph goes',
  BREAKS_OPERATIONS: '会使已登记的操作失效 · published operations break',
} as const;

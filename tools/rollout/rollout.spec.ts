import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { currentFile, identifySupergraph, openVersions, reportReplica, shortVersion, type SupergraphVersions } from '@qinqing/supergraph-versions';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { createJudge, type JudgeCandidate } from './candidate.ts';
import { runRolloutCommand, USAGE } from './rollout-command.ts';

const composeGraph = (visitFields: string): string => {
  const composed = composeServices([
    { name: 'visits', url: 'http://visits.internal/graphql', typeDefs: parse(`type Query { visits: [Visit] } type Visit { id: ID! ${visitFields} }`) },
    { name: 'appeals', url: 'http://appeals.internal/graphql', typeDefs: parse('type Query { appeals: [String] appealCount: Int oldest: String }') },
  ]);
  if (composed.errors !== undefined) throw new Error(composed.errors.join('\n'));
  return composed.supergraphSdl;
};
const [FIRST, SECOND, THIRD, WITHOUT_PURPOSE] = [composeGraph('purpose: String'), composeGraph('purpose: String topic: String'), composeGraph('purpose: String seats: Int'), composeGraph('place: String')];
const short = (sdl: string): string => shortVersion(identifySupergraph(sdl));

const judgeNothing: JudgeCandidate = async () => ({ refusal: null, changes: [], plannedOperations: 0 });

let judge: JudgeCandidate;
let root: string;
let versions: SupergraphVersions;
let minute: number;
let printed: string;
let complained: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'rollout-spec-'));
  await mkdir(join(root, 'schema', 'operations', 'console'), { recursive: true });
  await writeFile(join(root, 'schema', 'operations', 'console', 'Visits.graphql'), 'query Visits { visits { purpose } }');
  versions = openVersions(join(root, 'rollout'));
  judge = createJudge(root);
  minute = 0;
});
afterEach(() => rm(root, { recursive: true }));

const now = (): Date => new Date(Date.UTC(2026, 10, 23, 5, minute));
const run = async (...words: string[]): Promise<number> => {
  [printed, complained] = ['', ''];
  minute += 1;
  const collect = (text: string): void => void (printed += `${text}\n`);
  return runRolloutCommand(words, { versions, defaultFile: join(root, 'schema', 'supergraph.graphql'), directory: root, by: 'wang@ops-1', judge, now, patienceMs: 50, print: collect, complain: (text) => (complained += text) });
};
const publish = async (sdl: string, ...options: string[]): Promise<number> => {
  await writeFile(join(root, 'candidate.graphql'), sdl);
  return run('publish', 'candidate.graphql', ...options);
};
const currentVersion = async (): Promise<string | null> => (await versions.readCurrent())?.version ?? null;
/** Seen at the time of the next command. */
const gatewayRuns = (replica: string, sdl: string, refusedSdl?: string): Promise<void> =>
  reportReplica(versions.directory, { replica, version: identifySupergraph(sdl), since: now(), seenAt: new Date(now().getTime() + 60_000), refused: refusedSdl === undefined ? null : { version: identifySupergraph(refusedSdl), reason: 'no room' } });

describe('npm run rollout', () => {
  it('publish: checks, makes current, and says what changed by department', async () => {
    expect(await publish(FIRST)).toBe(0);
    expect(printed).toMatch(/1 个已登记的操作有效且可以规划[^]*已发布 · is published[^]*no gateway reports here/);
    expect(await publish(SECOND)).toBe(0);
    expect(printed).toContain('visits +1 −0: +Visit.topic');
    expect(await versions.readCurrent()).toMatchObject({ version: identifySupergraph(SECOND), by: 'wang@ops-1', mayBreak: false });
  });

  it('publish: takes schema/supergraph.graphql unless a file is named', async () => {
    judge = judgeNothing;
    expect(await run('publish').catch((error: Error) => error.message)).toMatch(/supergraph\.graphql cannot be read/);
    await writeFile(join(root, 'schema', 'supergraph.graphql'), FIRST);
    expect(await run('publish')).toBe(0);
    expect(await currentVersion()).toBe(identifySupergraph(FIRST));
  });

  it.each([
    ['is no supergraph', 'type Query { a: Int }', 'it names no departments'],
    ['does not parse', FIRST.replace('type Visit', 'tipe Visit'), 'No engine can be made'],
  ])('publish: refuses what %s, whatever is asked for', async (_what, sdl, words) => {
    await publish(FIRST);
    expect(await publish(sdl, '--may-break')).toBe(1);
    expect(printed).toContain(words);
    expect(await currentVersion()).toBe(identifySupergraph(FIRST));
  });

  it('publish: refuses what breaks a published operation, by file, unless that is meant (SHR-05)', async () => {
    await publish(FIRST);
    expect(await publish(WITHOUT_PURPOSE)).toBe(1);
    expect(printed).toMatch(/breaking: visits: Visit\.purpose was removed\.[^]*Visit\.purpose 已删除[^]*console\/Visits\.graphql: Cannot query field "purpose"[^]*--may-break/);
    expect(await currentVersion()).toBe(identifySupergraph(FIRST));
    expect(await publish(WITHOUT_PURPOSE, '--may-break')).toBe(0);
    expect(await versions.readCurrent()).toMatchObject({ version: identifySupergraph(WITHOUT_PURPOSE), mayBreak: true });
  });

  it('publish: an operation need not be given its variables to be planned', async () => {
    await writeFile(join(root, 'schema', 'operations', 'console', 'Maybe.graphql'), 'query Maybe($with: Boolean!) { visits { id @include(if: $with) } appealCount }');
    expect(await publish(FIRST)).toBe(0);
    expect(printed).toContain('2 个已登记的操作');
  });

  it('back: to the version before in the order of the list, again and again, and to any by name', async () => {
    judge = judgeNothing;
    for (const sdl of [FIRST, SECOND, THIRD]) await publish(sdl);
    expect(await run('back')).toBe(0);
    expect(printed).toContain(`${short(SECOND)} 已退回为当前版本 · is current again`);
    expect(await run('back')).toBe(0);
    expect(await currentVersion()).toBe(identifySupergraph(FIRST));
    await expect(run('back')).rejects.toThrow(/当前版本之前没有其他版本[^]*There is no version before the current one/);
    expect(await run('back', short(THIRD))).toBe(0);
    expect(await currentVersion()).toBe(identifySupergraph(THIRD));
    await expect(run('back', 'ffff')).rejects.toThrow('There is no version ffff');
  });

  it('back: is refused where it breaks operations that were published since, unless that is meant', async () => {
    await publish(WITHOUT_PURPOSE, '--may-break');
    await publish(FIRST);
    expect(await run('back')).toBe(1);
    expect(await run('back', '--may-break')).toBe(0);
    expect(await currentVersion()).toBe(identifySupergraph(WITHOUT_PURPOSE));
  });

  it('back: stays when a gateway starts that follows the file, until the file changes', async () => {
    judge = judgeNothing;
    await publish(FIRST);
    await writeFile(join(root, 'schema', 'supergraph.graphql'), SECOND);
    await run('publish');
    await run('back');
    expect(await versions.readCurrent()).toMatchObject({ version: identifySupergraph(FIRST), followedVersion: identifySupergraph(SECOND) });
  });

  it('back: mends a damaged pointer', async () => {
    judge = judgeNothing;
    await publish(FIRST);
    await writeFile(currentFile(versions.directory), 'half');
    expect(await run('back', short(FIRST))).toBe(0);
    expect(await currentVersion()).toBe(identifySupergraph(FIRST));
  });

  it('waits for the gateways, and fails when one refuses it or does not follow', async () => {
    judge = judgeNothing;
    await publish(FIRST);
    await gatewayRuns('ops-1:4000', SECOND);
    expect(await publish(SECOND)).toBe(0);
    expect(printed).toContain('1 / 1 个网关运行该版本');
    await gatewayRuns('ops-1:4000', SECOND);
    await gatewayRuns('ops-2:4000', FIRST, SECOND);
    await gatewayRuns('ops-3:4000', FIRST);
    expect(await run('publish', 'candidate.graphql')).toBe(1);
    expect(printed).toMatch(/is current already[^]*ops-2:4000 拒绝 · refuses it: no room[^]*ops-3:4000 尚未切换[^]*1 \/ 3/);
  });

  it('status: what every gateway runs, since when, and who made it current', async () => {
    judge = judgeNothing;
    expect(await run('status')).toBe(0);
    expect(printed).toContain('nothing was published yet');
    await publish(FIRST);
    await gatewayRuns('gone:4000', SECOND);
    minute += 5;
    await gatewayRuns('ops-1:4000', FIRST);
    expect(await run('status')).toBe(0);
    expect(printed).toMatch(new RegExp(`current: ${short(FIRST)}  2026-11-23 05:02:00 UTC \\(6 min\\)  wang@ops-1`));
    expect(printed).toMatch(new RegExp(`ops-1:4000 +${short(FIRST)} +1 min`));
    expect(printed).toMatch(/gone:4000.*已离开 gone/);
  });

  it('status: asks gateways on other hosts, too', async () => {
    judge = judgeNothing;
    await publish(FIRST);
    const server: Server = createServer((_request, response) => response.end(JSON.stringify({ version: identifySupergraph(SECOND), since: now(), refused: { version: identifySupergraph(FIRST), message: 'no room' } })));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await run('status', '--gateway', address, '--gateway', 'http://127.0.0.1:1')).toBe(1);
    expect(printed).toMatch(new RegExp(`${address} +${short(SECOND)} .*拒绝 refuses ${short(FIRST)}: no room`));
    expect(printed).toMatch(/http:\/\/127\.0\.0\.1:1 .*无应答 no answer/);
    await new Promise((resolve) => server.close(resolve));
  });

  it('list and show: the versions there were, who brought them and what came and went with each', async () => {
    judge = judgeNothing;
    await publish(FIRST);
    await publish(SECOND);
    await publish(THIRD);
    await run('back');
    expect(await run('list')).toBe(0);
    expect(printed).toMatch(new RegExp(`${short(THIRD)} .*visits \\+1 −1: \\+Visit.seats −Visit.topic\n→ +${short(SECOND)} .*wang@ops-1 +visits \\+1 −0: \\+Visit.topic\n +${short(FIRST)}`));
    expect(await run('show', short(SECOND))).toBe(0);
    expect(printed).toMatch(new RegExp(`^${identifySupergraph(SECOND)}\n.*发布 published  wang@ops-1\n.*退回 rolled back  wang@ops-1\n.*compared with ${short(FIRST)}\n  visits\n    \\+ Visit.topic\n$`));
    expect(await run('show', short(THIRD), '--sdl')).toBe(0);
    expect(printed.trim()).toBe(THIRD.trim());
    expect(await readFile(join(versions.directory, 'history.jsonl'), 'utf8')).toContain('wang@ops-1');
  });

  it.each([[[]], [['help']], [['show']], [['publish', 'a', 'b']], [['back', '--force']]])('%j is explained', async (words) => {
    expect(await run(...words)).toBe(2);
    expect(complained).toContain(USAGE);
  });
});

import { parseArgs } from 'node:util';
import type { SupergraphVersions } from '@qinqing/supergraph-versions';
import type { JudgeCandidate } from './candidate.ts';
import { changeVersion, publishFile, rollBack } from './change-version.ts';
import { listVersions, showVersion } from './describe-versions.ts';
import { showStatus } from './show-status.ts';

export const USAGE = `用法 Usage:
npm run rollout -- status [--gateway URL]…       各网关正在运行的版本 · which version every gateway runs
npm run rollout -- list                          历次版本与差异 · the versions there were, with what changed
npm run rollout -- show VERSION [--sdl]          一个版本的全部差异，或其文本 · all that changed with a version, or its text
npm run rollout -- publish [FILE] [--may-break]  检查并发布，默认 schema/supergraph.graphql · checks a supergraph and makes it current
npm run rollout -- back [VERSION] [--may-break]  退回上一版本或指定版本 · makes the version before current again, or the one named

  --gateway URL  另询问该网关的 METRICS_PORT（其他主机上的网关）· asks a gateway on another host at its METRICS_PORT as well
  --may-break    即使会使已登记的操作失效或图大幅缩小，也要执行 · although published operations break or much of the graph goes
  --by NAME      记录是谁，默认为当前用户@主机 · who does it; otherwise the user at this host
VERSION 写前几位即可。The first characters of a VERSION do.

目录 Directory: ROLLOUT_DIR，默认 otherwise DATA_DIR/rollout
退出码 Exit code: 0 完成 done · 1 被拒绝，或网关未接受 refused, here or by a gateway · 2 用法有误 wrong use`;

export interface Surroundings {
  readonly versions: SupergraphVersions;
  /** What is published unless a file is named, and what gateways follow that are told to. */
  readonly defaultFile: string;
  /** Where the person stands. */
  readonly directory: string;
  readonly by: string;
  readonly judge: JudgeCandidate;
  readonly now: () => Date;
  /** How long to wait for gateways to follow. */
  readonly patienceMs: number;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

export type ExitCode = 0 | 1 | 2;

export const runRolloutCommand = async (argv: readonly string[], given: Surroundings): Promise<ExitCode> => {
  const order = readOrder(argv);
  if (typeof order === 'string') return misuse(order, given);
  const { options, words: [command, target, ...rest] } = order;
  const surroundings = { ...given, by: options.by ?? given.by };
  if (options.help === true) {
    given.print(USAGE);
    return 0;
  }
  if (rest.length > 0) return misuse(`多余 too much: ${rest.join(' ')}`, given);
  const mayBreak = options['may-break'] ?? false;
  switch (command) {
    case 'status':
      return showStatus(surroundings, options.gateway ?? []);
    case 'list':
      return listVersions(surroundings);
    case 'show':
      return target === undefined ? misuse('show 需要 VERSION · needs a VERSION', given) : showVersion(surroundings, target, options.sdl ?? false);
    case 'publish':
      return publishFile(surroundings, target, mayBreak);
    case 'back':
      return changeVersion(surroundings, await rollBack(surroundings, target), mayBreak);
    default:
      return misuse('', given);
  }
};

const readOrder = (argv: readonly string[]) => {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { gateway: { type: 'string', multiple: true }, 'may-break': { type: 'boolean' }, sdl: { type: 'boolean' }, by: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    return { options: values, words: positionals };
  } catch (error) {
    return (error as Error).message;
  }
};

const misuse = (mistake: string, { complain }: Surroundings): 2 => {
  complain(mistake === '' ? USAGE : `${mistake}\n\n${USAGE}`);
  return 2;
};

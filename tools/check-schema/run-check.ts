import { buildSchema } from 'graphql';
import type { Base } from './base.ts';
import { findChanges, type SchemaChange } from './changes.ts';
import { checkOperations } from './operations.ts';
import { describeChange, describeComposition, describeOperationProblem, summariseChanges } from './report.ts';
import { readSituation, type Situation } from './situation.ts';
import { findSubgraphChanges } from './subgraph-changes.ts';

export interface CheckRun {
  readonly root: string;
  /** A git ref to compare with; null: where this branch left main. */
  readonly base: string | null;
  /** Lets go what was deprecated in the base. */
  readonly mayRemoveDeprecated: boolean;
  readonly print: (line: string) => void;
}

/**
 * Says whom the departments' schemas would break as they are now: clients by their published operations, other departments by their keys and needs
 * (SHR-05). Returns the exit code: 1 when somebody would break.
 */
export const runCheck = async (run: CheckRun): Promise<0 | 1> => {
  try {
    const situation = await readSituation(run.root, run.base);
    if (situation.here.state === 'FAILED') return await reportFailedComposition(run, situation);
    if (situation.api === null) {
      run.print('schema/api.graphql is missing. Run: npm run compose 缺少 schema/api.graphql，请运行 npm run compose');
      return 1;
    }
    if (situation.isStale) run.print('note: schema/api.graphql is not what the departments compose to; run: npm run compose 提示：schema/api.graphql 已过时，请运行 npm run compose');
    const areOperationsValid = reportOperations(run, situation, situation.api);
    const isNobodyBroken = reportChanges(run, situation, situation.api);
    return areOperationsValid && isNobodyBroken ? 0 : 1;
  } catch (error) {
    run.print(error instanceof Error ? error.message : String(error));
    return 1;
  }
};

const reportOperations = ({ print }: CheckRun, { operations, findOwners, who }: Situation, api: string): boolean => {
  const problems = checkOperations(operations, buildSchema(api), findOwners);
  problems.flatMap((problem) => describeOperationProblem(problem, who)).forEach(each(print));
  if (operations.length > 0 && problems.length === 0) print(`${operations.length} published operations are valid. ${operations.length} 个已登记的操作全部有效。`);
  return problems.length === 0;
};

const reportChanges = (run: CheckRun, situation: Situation, api: string): boolean => {
  const { search, findOwners } = situation;
  if (search.base === null) {
    run.print(`No schema to compare with: ${search.why}. 没有可比较的模式。`);
    return true;
  }
  if (search.base.isHereAlone) run.print('note: no main is known here, so only what is not committed yet was compared; fetch it, or name a commit with --base 提示：此处没有 main 分支，只比较了未提交的改动；请先拉取，或用 --base 指定提交');
  const changes = findChanges(buildSchema(search.base.api), buildSchema(api), findOwners);
  const refused = listRefused(changes, run);
  printChanges(run, situation, changes, refused);
  run.print(summarise(changes, refused, search.base));
  return refused.length === 0;
};

/** Without a whole to compare, each department's own changes still tell whom they concern. */
const reportFailedComposition = async (run: CheckRun, situation: Situation): Promise<1> => {
  const { here, search, who, findOwners } = situation;
  const { changed, changes } = search.base === null ? { changed: [], changes: [] } : await findSubgraphChanges(run.root, search.base, findOwners);
  if (here.state === 'FAILED') describeComposition(here.problems, changed, who).forEach(each(run.print));
  printChanges(run, situation, changes, listRefused(changes, run));
  run.print('The departments do not compose: nothing can land before they do. 各部门的模式无法合成，合成之前任何改动都不能合入。');
  return 1;
};

const printChanges = ({ print }: CheckRun, { findAffected, who, locate }: Situation, changes: readonly SchemaChange[], refused: readonly SchemaChange[]): void => {
  changes.flatMap((change) => describeChange(change, findAffected(change), who, locate)).forEach(each(print));
  const table = summariseChanges(refused, findAffected);
  if (table !== null) print(`\n${table}\n`);
};

const listRefused = (changes: readonly SchemaChange[], { mayRemoveDeprecated }: CheckRun): readonly SchemaChange[] =>
  changes.filter(({ severity }) => severity === 'breaking' || (severity === 'removed after deprecation' && !mayRemoveDeprecated));

const summarise = (changes: readonly SchemaChange[], refused: readonly SchemaChange[], { name }: Base): string => {
  if (refused.length === 0) return `Nothing breaks a client of ${name}. 不影响任何客户端和部门。`;
  const hint = refused.every(({ severity }) => severity === 'removed after deprecation')
    ? 'All of it was deprecated: pass --allow-deprecated-removal when its announced date has come. 均已弃用：公告日期已到时，加 --allow-deprecated-removal。'
    : 'Add beside it and deprecate the old, instead of changing or removing it. 请在旁边新增并弃用旧的，不要直接修改或删除。';
  return `${refused.length} of ${changes.length} changes would break a client of ${name}. ${hint}`;
};

/** Array methods pass more than the line. */
const each = (print: (line: string) => void) => (line: string) => print(line);

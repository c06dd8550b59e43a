import { listApplied, migrate, rehearseRevert, revertNewest, type MigrationClass } from '@qinqing/database';
import { StackFault } from '@qinqing/stack';
import { describeHistory, labelOf, type HistoryEntry, type MigrationState } from './history.ts';
import { findLoss, type LossItem } from './loss.ts';
import { HELP, type MigrateOrder } from './order.ts';
import { readContent } from './schema-catalogue.ts';

export interface Surroundings {
  /** @throws StackFault when there is none of this name */
  readonly readMigrations: (department: string) => Promise<readonly MigrationClass[]>;
  /** The department's database as its owner. @throws StackFault when no server runs */
  readonly findDatabase: (department: string) => string;
  readonly print: (text: string) => void;
}

/** @returns the exit code: 1 when something was refused */
export const runMigrateCommand = async (order: MigrateOrder, { readMigrations, findDatabase, print }: Surroundings): Promise<0 | 1> => {
  if (order.kind === 'help') {
    print(HELP);
    return 0;
  }
  const migrations = await readMigrations(order.department);
  const ownerUrl = findDatabase(order.department);
  const history = describeHistory(migrations, await listApplied(ownerUrl));
  switch (order.kind) {
    case 'status':
      for (const entry of history) print(`  ${labelOf(entry).padEnd(WIDTH)}  ${STATES[entry.state]}`);
      return 0;
    case 'up': {
      const ran = await migrate(ownerUrl, migrations);
      for (const entry of history.filter(({ name }) => ran.includes(name))) print(`已应用 · applied ${labelOf(entry)}`);
      if (ran.length === 0) print('没有待应用的迁移 · nothing is pending');
      return 0;
    }
    case 'down':
      return takeBack(order, { history, migrations, ownerUrl, print });
  }
};

interface Target {
  readonly history: readonly HistoryEntry[];
  readonly migrations: readonly MigrationClass[];
  readonly ownerUrl: string;
  readonly print: Surroundings['print'];
}

const takeBack = async ({ to, isLossAccepted }: Extract<MigrateOrder, { kind: 'down' }>, { history, migrations, ownerUrl, print }: Target): Promise<0 | 1> => {
  const chosen = chooseReverted(history, to);
  if (chosen.length === 0) {
    print('没有可撤回的迁移 · nothing to take back');
    return 1;
  }
  const reverted = chosen.map(({ name }) => migrations.find((migration) => migration.name === name)!);
  const { before, after } = await rehearseRevert(ownerUrl, reverted, readContent);
  const loss = findLoss(before, after);
  for (const item of loss) print(describeLoss(item));
  if (loss.length > 0 && !isLossAccepted) {
    print('以上数据将丢失；确认请加 --yes · this would be lost; say --yes to go on');
    return 1;
  }
  for (const entry of chosen) {
    await revertNewest(ownerUrl, migrations);
    print(`已撤回 · taken back ${labelOf(entry)}`);
  }
  return 0;
};

/** Newest first. @throws StackFault when a newer version of the department has migrated further than this one knows */
const chooseReverted = (history: readonly HistoryEntry[], to: number | null): readonly HistoryEntry[] => {
  const newestFirst = history.filter(({ state }) => state !== 'PENDING').toReversed();
  const chosen = to === null ? newestFirst.slice(0, 1) : newestFirst.filter(({ number }) => number > to);
  const foreign = chosen.find(({ state }) => state === 'OF_A_NEWER_VERSION');
  if (foreign === undefined) return chosen;
  throw new StackFault(`${labelOf(foreign)} 由更新的版本应用，本版本不知如何撤回；请用那个版本撤回。`, `${labelOf(foreign)} was applied by a newer version, and this one does not know how to take it back: do so with that version.`);
};

const describeLoss = ({ kind, name, count }: LossItem): string => {
  switch (kind) {
    case 'TABLE':
      return `  表 table ${name}: ${count} 行 rows`;
    case 'COLUMN':
      return `  列 column ${name}: ${count} 个值 values`;
    case 'ROWS':
      return `  表 ${name} 中的 ${count} 行 · ${count} rows of ${name}`;
  }
};

const STATES: Readonly<Record<MigrationState, string>> = {
  APPLIED: '已应用 applied',
  PENDING: '待应用 pending',
  OF_A_NEWER_VERSION: '由更新的版本应用 applied by a newer version',
};

const WIDTH = 32;

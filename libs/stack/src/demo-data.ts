import { identifyDatabase, type DatabaseUrls } from './databases.ts';
import { runDemoDataLoader, type DemoDataSet } from './demo-data-loader.ts';
import { reportStep } from './progress.ts';
import { refillCopies } from './refill-copies.ts';
import type { ServiceName } from './services.ts';
import { StackFault } from './stack-fault.ts';
import type { StackPlan } from './stack-plan.ts';
import { readFileIfThere, writeWholeFile } from './whole-file.ts';

export interface DemoDataRequest {
  /** What people asked for; what they left out is as in the databases that are filled, else `tiny` and 1. */
  readonly wanted: { readonly scale?: string | undefined; readonly seed?: number | undefined };
  readonly adminUrl: string;
  readonly databases: DatabaseUrls;
  readonly signal: AbortSignal;
}

interface Filled extends DemoDataSet {
  /** Identity of the database that was filled. */
  readonly database: string;
}

type LoadedRecord = Partial<Record<ServiceName, Filled>>;

/**
 * Fills the databases that have never been filled. A database that was dropped and made again, or that lies on another
 * server, counts as new.
 *
 * @throws StackFault when another scale or seed is asked for than the databases hold
 */
export const loadDemoDataOnce = async (plan: StackPlan, { wanted, adminUrl, databases, signal }: DemoDataRequest): Promise<void> => {
  const loaded = JSON.parse(readFileIfThere(plan.directory.loadedDemoData) ?? '{}') as LoadedRecord;
  const names = plan.selected.filter(({ hasDemoData }) => hasDemoData).map(({ name }) => name);
  const identities = new Map(await Promise.all(names.map(async (name) => [name, await identifyDatabase(adminUrl, name)] as const)));
  const isFilled = (name: ServiceName): boolean => loaded[name]?.database === identities.get(name);
  const dataSet = chooseDataSet(wanted, names.filter(isFilled).map((name) => loaded[name]!));
  const missing = names.filter((name) => !isFilled(name));
  if (missing.length === 0) return;
  const ownerUrls = Object.fromEntries(missing.map((name) => [name, databases.get(name)!.ownerUrl]));
  const copying = plan.selected.filter(({ isDepartment, hasDatabase, hasDemoData }) => isDepartment && hasDatabase && !hasDemoData);
  await reportStep(plan.report, 'demo-data', async () => {
    await runDemoDataLoader(plan, dataSet, ownerUrls, signal);
    await Promise.all(copying.map(({ name }) => refillCopies(databases.get(name)!.ownerUrl, signal)));
  });
  const added = missing.map((name) => [name, { ...dataSet, database: identities.get(name) }]);
  writeWholeFile(plan.directory.loadedDemoData, `${JSON.stringify({ ...loaded, ...Object.fromEntries(added) }, null, 2)}\n`);
};

/** All databases tell of the same enterprises: what joins is of the same set as what is there. */
const chooseDataSet = (wanted: DemoDataRequest['wanted'], present: readonly DemoDataSet[]): DemoDataSet => {
  const { scale = present[0]?.scale ?? 'tiny', seed = present[0]?.seed ?? 1 } = wanted;
  const other = present.find((held) => held.scale !== scale || held.seed !== seed);
  if (other === undefined) return { scale, seed };
  const afresh = `npm start -- --reset --scale ${scale} --seed ${seed}`;
  throw new StackFault(
    `数据库中已是另一套示范数据（规模 ${other.scale}，种子 ${other.seed}）。重新开始：${afresh}`,
    `The databases hold other demonstration data (scale ${other.scale}, seed ${other.seed}). Start afresh: ${afresh}`,
  );
};

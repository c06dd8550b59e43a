import { writeFile } from 'node:fs/promises';
import type { Command, Databases } from './command-line.ts';
import { dataSet, departments, type DepartmentName } from './data-set.ts';
import { computeExpectations } from './expectations.ts';
import { loadDepartment } from './loading/load-department.ts';
import { createProgress } from './loading/progress.ts';
import { awaitReplays, listCopies } from './loading/replay.ts';
import type { Plan } from './plan.ts';

type Output = Parameters<typeof createProgress>[0];

export const runCommand = async ({ plan, databases, expectFile, isWaiting }: Command, output: Output): Promise<void> => {
  if (databases !== null) await loadAll(plan, databases, output);
  if (expectFile !== null) await writeFile(expectFile, `${JSON.stringify(computeExpectations(plan), null, 2)}\n`);
  if (isWaiting && databases !== null) await awaitCopies(plan, databases, output);
};

const loadAll = async (plan: Plan, databases: Databases, output: Output): Promise<void> => {
  for (const department of departments) {
    const ownerUrl = databases[department];
    if (ownerUrl !== undefined) await loadOne(plan, department, ownerUrl, output);
  }
};

const loadOne = async (plan: Plan, department: DepartmentName, ownerUrl: string, output: Output): Promise<void> => {
  const progress = createProgress(output, department);
  let rows = 0;
  const { paced } = dataSet[department];
  let done = 0;
  const result = await loadDepartment({
    department,
    ownerUrl,
    plan,
    onBatch: (batch) => {
      rows += batch.length;
      done += batch.filter(({ table }) => table.name === paced.table).length;
      progress.update(done / paced.rows(plan));
    },
  });
  progress.finish(result === 'LOADED' ? `${rows.toLocaleString('en')} 行 rows` : `已有这套数据，保持不变 · has this data set already (seed ${plan.seed}, scale ${plan.scale}): left as it is`);
};

const WAIT_AT_LEAST_MS = 60_000;
const WAIT_PER_ENTERPRISE_MS = 2;

/** The departments fill their copies at the same time; they are shown one after the other. */
const awaitCopies = async (plan: Plan, databases: Databases, output: Output): Promise<void> => {
  const copying = departments.filter((department) => databases[department] !== undefined && listCopies(department).length > 0);
  const giveUpAt = performance.now() + Math.max(WAIT_AT_LEAST_MS, plan.enterprises * WAIT_PER_ENTERPRISE_MS * copying.length);
  for (const department of copying) {
    const progress = createProgress(output, department);
    await awaitReplays({ department, ownerUrl: databases[department]!, timeoutMs: Math.max(0, giveUpAt - performance.now()), onProgress: progress.update });
    progress.finish(`已复制所需数据 · has copied what it needs of ${listPublishers(department)}`);
  }
};

const listPublishers = (department: DepartmentName): string => [...new Set(listCopies(department).map(({ publisher }) => publisher))].join(' and ');

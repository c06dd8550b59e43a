import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const guardsFile = z.array(
  z.strictObject({
    /** The database object, e.g. `visit_slot_one_per_place`. */
    name: z.string().min(1),
    what: z.string().min(1),
    /** SQL that removes it. */
    takeAway: z.string().min(1),
    provedBy: z.strictObject({ file: z.string().min(1), test: z.string().min(1) }),
  }),
);

export interface Guard extends z.infer<typeof guardsFile.element> {
  readonly department: string;
}

/**
 * Every department's `guards.json`.
 *
 * @param only names of guards or departments; all when empty
 * @throws when a file breaks its form, names a spec that does not exist, or nothing bears one of the names
 */
export const readGuards = (workspace: string, only: readonly string[]): readonly Guard[] => {
  const apps = join(workspace, 'apps');
  const guards = readdirSync(apps).flatMap((department) => {
    const file = join(apps, department, 'guards.json');
    if (!existsSync(file)) return [];
    const parsed = guardsFile.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
    return parsed.data.map((guard) => ({ ...guard, department }));
  });
  const missing = guards.find(({ provedBy }) => !existsSync(join(workspace, provedBy.file)));
  if (missing !== undefined) throw new Error(`${missing.name} is to be proved by ${missing.provedBy.file}, which does not exist`);
  const unknown = only.filter((word) => !guards.some(({ name, department }) => word === name || word === department));
  if (unknown.length > 0) throw new Error(`没有名为 ${unknown.join('、')} 的防线或部门 · there is no guard or department ${unknown.join(', ')}`);
  return only.length === 0 ? guards : guards.filter(({ name, department }) => only.includes(name) || only.includes(department));
};

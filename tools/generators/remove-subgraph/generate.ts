import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratorCallback, Tree } from '@nx/devkit';
import { Mistake } from '../subgraph/mistake.ts';
import { rows } from '../subgraph/rows.ts';
import { runTool } from '../subgraph/run-tool.ts';

/** `nx g ./tools/generators:remove-subgraph NAME`: the folder, the event contracts, the rows. Its database stays: who drops it decides so. */
const removeSubgraph = (tree: Tree, { name }: { readonly name: string }): GeneratorCallback => {
  requireRemovable(tree, name);
  for (const path of [`apps/${name}`, `libs/events/src/${name}.ts`, `libs/events/src/fixtures/${name}.ts`]) if (tree.exists(path)) tree.delete(path);
  for (const { path, remove } of rows) {
    const text = tree.read(path, 'utf8');
    if (text !== null) tree.write(path, remove(text, name));
  }
  return () => {
    rmSync(join(tree.root, 'node_modules', '@qinqing', name), { force: true });
    rmSync(join(tree.root, 'apps', name), { recursive: true, force: true });
    runTool(tree.root, 'tools/compose/main.ts');
    console.log(`已删除 ${name}；其数据库未动 · ${name} is gone; its database was left alone`);
  };
};

/** @throws Mistake */
const requireRemovable = (tree: Tree, name: string): void => {
  const row = (tree.read('libs/stack/src/services.ts', 'utf8') ?? '').split('\n').find((line) => line.includes(`{ name: '${name}', portOffset:`));
  if (row === undefined || !tree.exists(`apps/${name}/schema.graphql`)) throw new Mistake(`没有名为 ${name} 的部门。`, `There is no department ${name}.`);
  if (row.includes('hasDemoData: true')) throw new Mistake(`${name} 在示范数据和业务流程中，不能整体删除。`, `${name} is part of the demonstration data and of the journeys: it cannot be taken out as a whole.`);
};

export default removeSubgraph;

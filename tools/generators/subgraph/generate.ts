import type { GeneratorCallback, Tree } from '@nx/devkit';
import { joinOthers } from './join-others.ts';
import { deriveNames, type NameOptions } from './names.ts';
import { renderDepartment } from './render.ts';
import { rows } from './rows.ts';
import { requireFree } from './taken.ts';

/** `nx g ./tools/generators:subgraph NAME`: a department that starts, composes and passes its tests at once (SHR-05). */
const generateSubgraph = (tree: Tree, options: NameOptions): GeneratorCallback => {
  const names = deriveNames(options);
  const files = renderDepartment(names);
  requireFree(tree, names, files);
  for (const { path, text } of files) tree.write(path, text);
  for (const { path, add } of rows) {
    const text = tree.read(path, 'utf8');
    if (text !== null) tree.write(path, add(text, names));
  }
  return () => joinOthers(tree.root, names);
};

export default generateSubgraph;

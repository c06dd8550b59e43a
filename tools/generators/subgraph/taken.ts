import { parse, type DefinitionNode, type DocumentNode } from 'graphql';
import type { Tree } from '@nx/devkit';
import { Mistake } from './mistake.ts';
import type { Names } from './names.ts';
import type { RenderedFile } from './render.ts';

const API = 'schema/api.graphql';
const FOLDERS = ['apps', 'examples', 'libs', 'tools'];

/** @throws Mistake when the department, its project or something of its schema is there already */
export const requireFree = (tree: Tree, { department }: Names, files: readonly RenderedFile[]): void => {
  const project = FOLDERS.flatMap((folder) => tree.children(folder).map((name) => `${folder}/${name}`)).find((path) => path.endsWith(`/${department}`) || namesOf(tree, path).includes(department));
  if (project !== undefined) throw new Mistake(`名称 ${department} 已被 ${project} 使用。`, `The name ${department} is taken by ${project}.`);
  const schema = files.find(({ path }) => path.endsWith('/schema.graphql'));
  const api = tree.read(API, 'utf8');
  if (schema === undefined || api === null) return;
  const known = coordinatesOf(parse(api));
  const taken = [...coordinatesOf(parse(schema.text))].filter((coordinate) => known.has(coordinate) && !SHARED.has(coordinate));
  if (taken.length > 0) {
    throw new Mistake(`统一图中已有 ${taken.join('、')}。请用 --singular、--plural 换一个事项名称。`, `The graph already has ${taken.join(', ')}. Choose another word with --singular and --plural.`);
  }
};

/** A project is known by its package and to Nx, which may differ from its folder. */
const namesOf = (tree: Tree, path: string): readonly string[] => {
  const manifest = tree.read(`${path}/package.json`, 'utf8');
  if (manifest === null) return [];
  const { name = '', nx } = JSON.parse(manifest) as { name?: string; nx?: { name?: string } };
  return [name.replace('@qinqing/', ''), nx?.name ?? ''];
};

/** What departments define together. */
const SHARED: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Enterprise', 'Enterprise.id']);

/** Every type by its name, and every field of the types that many departments contribute to. */
const coordinatesOf = ({ definitions }: DocumentNode): ReadonlySet<string> => new Set(definitions.flatMap(coordinatesOfType));

const coordinatesOfType = (definition: DefinitionNode): string[] => {
  if (!('name' in definition) || definition.name === undefined) return [];
  const { value } = definition.name;
  const fields = SHARED.has(value) && 'fields' in definition ? (definition.fields ?? []).map(({ name }) => `${value}.${name.value}`) : [];
  return [value, ...fields];
};

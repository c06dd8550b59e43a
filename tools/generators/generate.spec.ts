import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Tree } from '@nx/devkit';
import { parse } from 'graphql';
import { FsTree } from 'nx/src/generators/tree';
import removeSubgraph from './remove-subgraph/generate.ts';
import generateSubgraph from './subgraph/generate.ts';
import { deriveNames } from './subgraph/names.ts';
import { renderDepartment } from './subgraph/render.ts';

const workspace = resolve(import.meta.dirname, '..', '..');

/** This very workspace; nothing of it is written. */
const openTree = (): Tree => new FsTree(workspace, false) as unknown as Tree;

const options = { name: 'flood-relief', titleZh: '防汛救助', titleEn: 'Flood relief' };

const generate = (changes: Partial<typeof options> & { readonly plural?: string } = {}): Tree => {
  const tree = openTree();
  generateSubgraph(tree, { ...options, ...changes });
  return tree;
};

const read = (tree: Tree, path: string): string => tree.read(path, 'utf8') ?? '';

describe('nx g ./tools/generators:subgraph (SHR-05)', () => {
  it('makes a department of the same folders as the others', () => {
    const files = generate().listChanges().filter(({ type }) => type === 'CREATE').map(({ path }) => path);
    for (const file of ['schema.graphql', 'access-matrix.txt', 'guards.json', 'src/domain/monthly-limit.spec.ts', 'src/resolvers/Query/floodReliefRequest.ts', 'migrations/0001-flood-relief-requests.ts', 'test/query-counts.spec.ts']) {
      expect(files).toContain(`apps/flood-relief/${file}`);
    }
    expect(files.filter((file) => file.includes('__') || file.endsWith('.template'))).toEqual([]);
  });

  it('adds its rows, and changes nothing else of what is there', () => {
    const tree = generate();
    const updated = tree.listChanges().filter(({ type }) => type === 'UPDATE').map(({ path }) => path);
    expect(updated.sort()).toEqual(['CODEOWNERS', 'docker/Dockerfile', 'docker/compose.yaml', 'libs/events/src/contract.ts', 'libs/events/src/contracts.ts', 'libs/events/src/index.ts', 'libs/stack/src/services.ts', 'libs/supergraph/src/department-names.ts', 'package-lock.json']);
    expect(read(tree, 'libs/events/src/contract.ts')).toMatch(/export const departments = \[.*, 'flood-relief'\] as const;/);
    expect(read(tree, 'libs/supergraph/src/department-names.ts')).toContain("'flood-relief': { zh: '防汛救助', en: 'Flood relief' },");
  });

  it('gives it the owners that the others have: its folder, its permissions, its events', () => {
    const lines = read(generate(), 'CODEOWNERS').split('\n').filter((line) => line.includes('flood-relief'));
    expect(lines.map((line) => line.split(/ +/))).toEqual([
      ['/apps/flood-relief/', '@qinqing/flood-relief'],
      ['/apps/flood-relief/access-matrix.txt', '@qinqing/security', '@qinqing/flood-relief'],
      ['/libs/events/src/**/flood-relief.ts', '@qinqing/platform', '@qinqing/flood-relief'],
    ]);
  });

  it('takes the next free port, never that of PostgreSQL', () => {
    const offsetsOf = (tree: Tree): number[] => [...read(tree, 'libs/stack/src/services.ts').matchAll(/portOffset: (\d+),/g)].map(([, offset]) => Number(offset));
    const tree = generate();
    generateSubgraph(tree, { name: 'fire-drill' });
    const before = offsetsOf(openTree());
    const [first, second] = offsetsOf(tree).slice(before.length) as [number, number];
    expect(new Set([...before, first, second, 7]).size).toBe(before.length + 3);
    expect(second - first).toBeLessThanOrEqual(2);
  });

  it('writes the lock file as npm does, so that nothing is installed anew', () => {
    const lock = JSON.parse(read(generate(), 'package-lock.json')) as { packages: Record<string, object> };
    expect(lock.packages['apps/flood-relief']).toEqual({ name: '@qinqing/flood-relief', version: '0.1.0' });
    expect(lock.packages['node_modules/@qinqing/flood-relief']).toEqual({ resolved: 'apps/flood-relief', link: true });
    const paths = Object.keys(lock.packages);
    expect(paths).toEqual(paths.toSorted((a, b) => a.localeCompare(b, 'en')));
  });

  it.each([
    ['a department', 'visits'],
    ['a process', 'gateway'],
    ['a library', 'database'],
    ['a tool, by its package', 'events-command'],
  ])('refuses the name of %s', (_what, name) => {
    expect(() => generate({ name })).toThrow('is taken by');
  });

  it('refuses a word that the graph has already, and tells which', () => {
    expect(() => generate({ name: 'visit', plural: 'calls' })).toThrow(/The graph already has .*VisitRequest/);
    expect(() => generate({ plural: 'appeals' })).toThrow(/The graph already has Enterprise\.appeals/);
  });

  it('names of databases, roles and constraints are not cut off, however long the name', () => {
    const files = renderDepartment(deriveNames({ name: `${'a'.repeat(20)}-${'b'.repeat(3)}` }));
    const words = files.flatMap(({ text }) => [...text.matchAll(/\b[ab]{20}_[a-z_]+\b/g)].map(([word]) => word));
    expect(words.length).toBeGreaterThan(20);
    expect(words.filter((word) => word.length > 63)).toEqual([]);
  });

  it('its schema parses, and describes whatever it adds to the graph', () => {
    const schema = renderDepartment(deriveNames(options)).find(({ path }) => path.endsWith('schema.graphql'));
    expect(parse(schema?.text ?? '').definitions.length).toBeGreaterThan(10);
  });
});

describe('nx g ./tools/generators:remove-subgraph', () => {
  it('takes out what was put in: every row is as it was', () => {
    const tree = generate();
    const updated = tree.listChanges().filter(({ type }) => type === 'UPDATE').map(({ path }) => path);
    removeSubgraph(tree, { name: 'flood-relief' });
    for (const path of updated) expect([path, read(tree, path)]).toEqual([path, read(openTree(), path)]);
    expect(tree.exists('apps/flood-relief')).toBe(false);
  });

  it.each([
    ['a department that others are woven into', 'visits', 'cannot be taken out'],
    ['what is no department', 'gateway', 'There is no department gateway'],
    ['what is not there', 'nowhere', 'There is no department nowhere'],
  ])('refuses %s', (_what, name, reason) => {
    expect(() => removeSubgraph(openTree(), { name })).toThrow(reason);
  });
});

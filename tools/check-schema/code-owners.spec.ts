import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findCodeOwner, readCodeOwners } from './code-owners.ts';

describe('CODEOWNERS, as GitHub and Gitea read it', () => {
  const lines = readCodeOwners('# teams\n*  @a/all\n\n/apps/visits/ @a/visits # comment\n/libs/events/src/**/visits.ts @a/events @a/visits\n/docs/* @a/docs\ngenerated/ @a/bots\n*.md @a/words\n/apps/visits/free.txt\n');
  it.each([
    ['README', 2, ['@a/all']],
    ['apps/visits', 4, ['@a/visits']],
    ['apps/visits/src/main.ts', 4, ['@a/visits']],
    ['apps/visits2/src/main.ts', 2, ['@a/all']],
    ['x/apps/visits/main.ts', 2, ['@a/all']],
    ['libs/events/src/visits.ts', 5, ['@a/events', '@a/visits']],
    ['libs/events/src/fixtures/visits.ts', 5, ['@a/events', '@a/visits']],
    ['docs/graph.svg', 6, ['@a/docs']],
    ['docs/images/graph.png', 2, ['@a/all']],
    ['apps/x/src/generated/graphql.ts', 7, ['@a/bots']],
    ['apps/visits/README.md', 8, ['@a/words']],
    ['apps/visits/free.txt', 9, []],
  ])('%s is decided by line %i', (path, line, owners) => {
    expect(findCodeOwner(lines, path)).toMatchObject({ line, owners });
  });

  it('a path that no line fits has nobody', () => {
    expect(findCodeOwner(readCodeOwners('/apps/ @a/apps'), 'libs/codes')).toBeNull();
  });
});

describe('the CODEOWNERS of this repository', () => {
  const root = resolve(import.meta.dirname, '../..');
  const lines = readCodeOwners(readFileSync(join(root, 'CODEOWNERS'), 'utf8'));
  const foldersIn = (parent: string): readonly string[] =>
    readdirSync(join(root, parent), { withFileTypes: true }).filter((entry) => entry.isDirectory() && existsSync(join(root, parent, entry.name, 'package.json'))).map(({ name }) => `${parent}/${name}`);
  const workspaces = ['apps', 'libs', 'tools', 'examples'].flatMap(foldersIn);
  const departments = workspaces.filter((folder) => existsSync(join(root, folder, 'schema.graphql'))).map((folder) => folder.slice('apps/'.length));

  it('every workspace and the schema have a team', () => {
    expect(workspaces.length).toBeGreaterThan(40);
    expect([...workspaces, 'schema'].filter((folder) => (findCodeOwner(lines, folder)?.owners.length ?? 0) === 0)).toEqual([]);
  });

  it('every app and every example has a line of its own: nobody is an owner by accident', () => {
    const named = [...foldersIn('apps'), ...foldersIn('examples')];
    expect(named.filter((folder) => findCodeOwner(lines, folder)?.pattern !== `/${folder}/`)).toEqual([]);
  });

  it('every department owns its folder and shares its permissions and its events', () => {
    expect(departments).toContain('visits');
    for (const department of departments) {
      expect([department, findCodeOwner(lines, `apps/${department}/schema.graphql`)?.owners]).toEqual([department, [`@qinqing/${department}`]]);
      expect([department, findCodeOwner(lines, `apps/${department}/access-matrix.txt`)?.owners]).toEqual([department, ['@qinqing/security', `@qinqing/${department}`]]);
      expect([department, findCodeOwner(lines, `libs/events/src/${department}.ts`)?.owners]).toEqual([department, ['@qinqing/platform', `@qinqing/${department}`]]);
    }
  });

  it.each(['apps/gateway', 'apps/identity', 'libs/caller', 'libs/sign-in', 'libs/audit-chain'])('%s needs the security team besides its own', (folder) => {
    const owners = findCodeOwner(lines, folder)?.owners ?? [];
    expect(owners).toContain('@qinqing/security');
    expect(owners.length).toBeGreaterThan(1);
  });

  it('no line names what is gone', () => {
    const named = lines.filter(({ pattern }) => pattern.startsWith('/')).map(({ pattern }) => pattern.replace('/**/', '/').replace(/\/\*[^/]*$/, '/'));
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('teams are written alike', () => {
    expect(lines.flatMap(({ owners }) => owners).filter((owner) => !/^@qinqing\/[a-z-]+$/.test(owner))).toEqual([]);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { services } from '@qinqing/stack';
import { readComposition, readStages, WORKSPACE, type ComposedService, type Stage } from './container-files.ts';

const stages = new Map(readStages().map((stage) => [stage.name, stage]));
const { services: composed, volumes } = readComposition();
const names = services.map(({ name }) => name);

/** A stage and those that it is made from. */
const ancestry = (name: string): readonly Stage[] => {
  const stage = stages.get(name);
  return stage === undefined ? [] : [stage, ...ancestry(stage.base)];
};
const copiedInto = (name: string): readonly string[] => ancestry(name).flatMap(({ copied }) => copied);
const networksOf = ({ networks }: ComposedService): readonly string[] => (Array.isArray(networks) ? networks : Object.keys(networks));

/** The libraries that a file needs, over all that it imports. */
const listLibraries = (file: string, seen = new Set<string>(), found = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(file)) return found;
  seen.add(file);
  for (const [, specifier] of readFileSync(file, 'utf8').matchAll(/^(?:import|export|\}).*from '([^']+)'/gm)) {
    if (specifier!.startsWith('.')) listLibraries(resolve(dirname(file), specifier!), seen, found);
    else if (specifier!.startsWith('@qinqing/')) {
      const [, library, ...path] = specifier!.split('/');
      found.add(library!);
      const { exports } = JSON.parse(readFileSync(join(WORKSPACE, 'libs', library!, 'package.json'), 'utf8')) as { exports: Record<string, string> };
      listLibraries(join(WORKSPACE, 'libs', library!, exports[['.', ...path].join('/')]!), seen, found);
    }
  }
  return found;
};

describe('the containers', () => {
  it('are the processes of the table, the database, and the one that prepares both', () => {
    expect(Object.keys(composed).sort()).toEqual([...names, 'postgres', 'provision'].sort());
  });

  it.each(services.map(({ name, entryFile }) => [name, entryFile]))('%s: its image starts its entry file, and holds it', (name, entryFile) => {
    const stage = stages.get(name)!;
    expect(stage.command).toEqual(['node', '--disable-warning=ExperimentalWarning', '--env-file-if-exists=/etc/qinqing/service.env', entryFile]);
    expect(copiedInto(name)).toContain(`apps/${name}`);
    expect(composed[name]).toMatchObject({ build: { target: name }, image: `qinqing/${name}:latest`, read_only: true });
  });

  it.each([...services.map(({ name, entryFile }) => [name, entryFile] as const), ['provision', 'tools/provision/main.ts'] as const])('%s: its image holds every library that it imports', (name, entryFile) => {
    const present = copiedInto(name).filter((path) => path.startsWith('libs/')).map((path) => path.slice('libs/'.length));
    expect([...listLibraries(join(WORKSPACE, entryFile))].filter((library) => !present.includes(library))).toEqual([]);
  });

  it('hold no library that none of those made from the same stage imports', () => {
    const needed = new Set(services.flatMap(({ entryFile }) => [...listLibraries(join(WORKSPACE, entryFile))]));
    const present = [...stages.values()].filter(({ name }) => name === 'runtime' || name === 'department').flatMap(({ copied }) => copied.filter((path) => path.startsWith('libs/')));
    expect(present.filter((path) => !needed.has(path.slice('libs/'.length)))).toEqual([]);
  });

  it('are made of what exists', () => {
    for (const source of [...stages.values()].flatMap(({ copied }) => copied)) expect([source, existsSync(join(WORKSPACE, source))]).toEqual([source, true]);
  });

  it('a department can be replaced alone: its image has a tag of its own', () => {
    const { services: changed } = readComposition({ IMAGE_TAG: '7', IMAGE_TAG_VISITS: '8' });
    expect([changed.visits!.image, changed.appeals!.image]).toEqual(['qinqing/visits:8', 'qinqing/appeals:7']);
  });

  it('nobody reaches a department or the database from outside, nor do these reach out', () => {
    const inner = Object.entries(composed).filter(([name]) => name !== 'gateway' && name !== 'identity');
    for (const [name, service] of inner) expect([name, service.ports, networksOf(service)]).toEqual([name, [], ['inside']]);
    const published = services.filter(({ isDepartment }) => !isDepartment).map(({ name, portOffset }) => [name, composed[name]!.ports, portOffset]);
    for (const [name, ports, offset] of published) expect([name, ports]).toEqual([name, [`127.0.0.1:${4000 + Number(offset)}:${4000 + Number(offset)}`]]);
  });

  it('a process sees its own settings and key, and those of no other; only the preparation sees all', () => {
    for (const name of names) expect([name, composed[name]!.volumes]).toEqual([name, [`${name}:/etc/qinqing:ro`]]);
    expect(composed.provision!.volumes.toSorted()).toEqual(['originals:/provision', ...names.map((name) => `${name}:/provision/${name}`)].sort());
    expect(Object.keys(volumes).sort()).toEqual([...names, 'originals', 'postgres'].sort());
  });
});

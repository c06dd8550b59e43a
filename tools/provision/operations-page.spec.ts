import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { WORKSPACE } from './container-files.ts';

const read = (file: string): string => readFileSync(join(WORKSPACE, file), 'utf8');

/** Where the processes read their environment. */
const READERS = [...globSync('apps/gateway/src/**/{settings,*-settings}.ts', { cwd: WORKSPACE }), 'apps/identity/src/configuration.ts', 'libs/subgraph-server/src/configuration.ts'];

const readByCode = [...new Set(READERS.flatMap((file) => [...read(file).matchAll(/^ {2}([A-Z][A-Z0-9_]+): /gm)].map(([, name]) => name!)))];

const [chinese, english] = read('docs/operations.md').split('\n# Operations\n') as [string, string];
const variablesIn = (page: string): string[] => [...page.matchAll(/^\| (`[A-Z][^|]*) \|/gm)].flatMap(([, cell]) => [...cell!.matchAll(/`([A-Z0-9_]+)`/g)].map(([, name]) => name!));

describe('docs/operations.md', () => {
  it.each([['in Chinese', chinese], ['in English', english]])('%s: explains every variable that a process reads, and none that nobody reads', (_language, page) => {
    expect(readByCode.length).toBeGreaterThan(15);
    expect(variablesIn(page).sort()).toEqual([...readByCode, 'LOG_LEVEL'].sort());
  });

  it('has the same sections and commands in both languages', () => {
    const sections = (page: string): number => [...page.matchAll(/^## /gm)].length;
    const commands = (page: string): string[] => [...page.matchAll(/^(?:npm|DATABASE_URL|PORT)[^#\n]*/gm)].map(([line]) => line.trim());
    expect(sections(chinese)).toBe(sections(english));
    expect(commands(chinese)).toEqual(commands(english));
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readAccessMatrix } from '@qinqing/testing';
import { buildSchema, isInterfaceType, isObjectType } from 'graphql';

const workspace = resolve(import.meta.dirname, '..', '..');
const apps = join(workspace, 'apps');
const fileOf = (department: string): string => join(apps, department, 'access-matrix.txt');
const departments = readdirSync(apps).filter((name) => existsSync(join(apps, name, 'schema.graphql')));

const isProved = (department: string): boolean => {
  const specs = join(apps, department, 'test');
  return readdirSync(specs).some((file) => file.endsWith('.spec.ts') && readFileSync(join(specs, file), 'utf8').includes('proveAccess('));
};

/** Frozen value types of the platform itself: who got one may read it. */
const OF_THE_PLATFORM = new Set(['PageInfo']);

/** Every field that a client of the graph can ask for. */
const listFields = (): string[] =>
  Object.values(buildSchema(readFileSync(join(workspace, 'schema', 'api.graphql'), 'utf8'), { assumeValidSDL: true }).getTypeMap())
    .filter((type) => isObjectType(type) && !isInterfaceType(type) && !type.name.startsWith('__') && !OF_THE_PLATFORM.has(type.name))
    .flatMap((type) => (isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : []));

describe('the access matrix of the whole graph (SHR-06)', () => {
  it('is kept by every department: each proves its own by real requests, role by role', () => {
    expect(departments.filter((department) => !existsSync(fileOf(department)))).toEqual([]);
    expect(departments.filter((department) => !isProved(department))).toEqual([]);
  });

  it('has a line for every field that a client can ask for: nothing is readable without a declaration', () => {
    const declared = new Set(departments.flatMap((department) => [...readAccessMatrix(readFileSync(fileOf(department), 'utf8')).keys()]));
    expect(listFields().length).toBeGreaterThan(500);
    expect(listFields().filter((field) => !declared.has(field))).toEqual([]);
  });
});

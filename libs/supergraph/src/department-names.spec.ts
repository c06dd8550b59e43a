import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { nameDepartment } from './department-names.ts';

const apps = resolve(import.meta.dirname, '../../../apps');

describe('names of departments', () => {
  it.each([['nowhere'], ['constructor'], ['']])('a department without a name here is called as its folder is: "%s"', (folder) => {
    expect(nameDepartment(folder)).toEqual({ zh: folder, en: folder });
  });

  it('are those that the departments give themselves', () => {
    const named = readdirSync(apps).filter((folder) => existsSync(join(apps, folder, 'schema.graphql')) && nameDepartment(folder).zh !== folder);
    expect(named).toContain('visits');
    for (const folder of named) expect([folder, readFileSync(join(apps, folder, 'README.md'), 'utf8').split('\n')[0]]).toEqual([folder, `# ${folder} (${nameDepartment(folder).zh})`]);
  });
});

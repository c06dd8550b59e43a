import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { departmentOf, findKind, kindNames, loadDepartment } from './kinds.ts';
import { writeColumnTable } from './manual.ts';

const manual = readFileSync(new URL('../../docs/import.md', import.meta.url), 'utf8');

describe('the manual of imports', () => {
  it.each(kindNames)('has the columns of %s as the import reads them (node tools/import/renew-manual.ts writes them anew)', async (name) => {
    const kind = findKind(await loadDepartment(departmentOf(name)), name);
    expect(manual).toContain(`<!-- columns:${name} -->\n${writeColumnTable(kind)}\n<!-- /columns -->`);
  });

  it.each(kindNames)('the example of each column of %s is one', async (name) => {
    const { columns } = findKind(await loadDepartment(departmentOf(name)), name);
    for (const { zh, kind, example } of Object.values(columns)) expect([zh, kind.read(example)]).toMatchObject([zh, { ok: true }]);
  });
});

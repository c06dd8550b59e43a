import { readFileSync, writeFileSync } from 'node:fs';
import { findKind, kindNames, departmentOf, loadDepartment } from './kinds.ts';
import { renewManual } from './manual.ts';

/** Writes the tables of columns into the manual anew: `node tools/import/renew-manual.ts`. */
const file = new URL('../../docs/import.md', import.meta.url);
const kinds = await Promise.all(kindNames.map(async (name) => findKind(await loadDepartment(departmentOf(name)), name)));
writeFileSync(file, renewManual(readFileSync(file, 'utf8'), kinds));

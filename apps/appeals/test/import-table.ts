import { createImportLines } from '@qinqing/testing';
import { entities, importKinds } from '../src/import.ts';

export const importLines = createImportLines(importKinds, entities);

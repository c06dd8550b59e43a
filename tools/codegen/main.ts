import { parseArgs } from 'node:util';
import { runCodegen } from './run-codegen.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false }, root: { type: 'string', default: process.cwd() } },
});

process.exitCode = await runCodegen({ root: values.root, departments: positionals, isCheck: values.check, print: console.log });

import { parseArgs } from 'node:util';
import { runCompose } from './run-compose.ts';

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, root: { type: 'string', default: process.cwd() } },
});

process.exitCode = await runCompose({ root: values.root, isCheck: values.check, print: console.log });

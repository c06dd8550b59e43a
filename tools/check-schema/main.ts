import { parseArgs } from 'node:util';
import { runCheck } from './run-check.ts';

const { values } = parseArgs({
  options: {
    base: { type: 'string' },
    'allow-deprecated-removal': { type: 'boolean', default: false },
    root: { type: 'string', default: process.cwd() },
  },
});

process.exitCode = await runCheck({
  root: values.root,
  base: values.base ?? null,
  mayRemoveDeprecated: values['allow-deprecated-removal'],
  print: console.log,
});

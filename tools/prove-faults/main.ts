import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { leaveCoreToGateway } from '@qinqing/bench/cores.ts';
import { allFaults } from './all-faults.ts';
import { startPlatform } from './platform/platform.ts';
import { proveFaults } from './prove-faults.ts';
import { countHeld, summarise, writeReport } from './report.ts';

const USAGE = `npm run prove:faults                    逐一注入故障 · inflict every fault (about ten minutes)
npm run prove:faults -- NAME…           只注入这些 · these alone: ${allFaults.map(({ name }) => name).join(' ')}
npm run prove:faults -- --quick         十分之一的规模 · a tenth of the size
npm run prove:faults -- --markdown      并写入 docs/gateway-faults.md · and write docs/gateway-faults.md (all faults only)`;

/** @returns the exit code: 0 when every fault is held */
const run = async (): Promise<0 | 1 | 2> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { quick: { type: 'boolean', default: false }, markdown: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
  });
  const faults = positionals.length === 0 ? allFaults : allFaults.filter(({ name }) => positionals.includes(name));
  if (values.help || faults.length < positionals.length || (values.markdown && positionals.length > 0)) {
    console.error(USAGE);
    return values.help ? 0 : 2;
  }
  const platform = await startPlatform(leaveCoreToGateway());
  const proofs = await proveFaults({ faults, platform, size: values.quick ? 0.1 : 1, print: console.log }).finally(() => platform.stop());
  if (values.markdown) {
    const command = `npm run prove:faults --${values.quick ? ' --quick' : ''} --markdown`;
    const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}`;
    writeFileSync(resolve(import.meta.dirname, '../../docs/gateway-faults.md'), writeReport(proofs, { day: new Date().toISOString().slice(0, 10), machine, command }));
  }
  console.log(summarise(proofs));
  return countHeld(proofs) === proofs.length ? 0 : 1;
};

process.exitCode = await run().catch((error: Error) => {
  console.error(`${error.message}\n\n${USAGE}`);
  return 1;
});

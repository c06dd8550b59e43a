import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { forInformation, median, printFigures, type Figure } from '../figures.ts';
import { createProgress } from '../progress.ts';
import type { Command } from './command-line.ts';
import { FLOOR, OURS, REFERENCE } from './contestants.ts';
import { figureOfFailures, figuresOfOperations, figuresOfSteadiness, figuresOfThroughput, tableOf } from './figures-of-gateway.ts';
import { measureDossier } from './measure-dossier.ts';
import { measureOperations } from './measure-operations.ts';
import { measureSteady } from './measure-steady.ts';
import { compareStandings, measureThroughput } from './measure-throughput.ts';
import { writePage } from './page.ts';

const CONTESTANTS = 7;
const write = (line: string): void => void process.stdout.write(`${line}\n`);

/** Measures what was chosen, prints it, and says in one line how ours compares. True: every aim was met. */
export const measureGateway = async (command: Command): Promise<boolean> => {
  const { chosen, seconds, rounds, operations, isQuick, markdownFile } = command;
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? '?'}, Node ${process.versions.node}`;
  const figures: Figure[] = [forInformation('机器', 'machine', `${machine}, load ${loadavg().map((load) => load.toFixed(1)).join(' ')}`)];
  const tables: { readonly title: string; readonly rows: readonly (readonly string[])[] }[] = [];
  let lastLine = '';
  if (chosen.has('throughput')) {
    const progress = createProgress('吞吐 throughput', rounds * CONTESTANTS);
    const standings = await measureThroughput(command, progress);
    const ratios = compareStandings(standings);
    progress.finish(`${rounds} × ${seconds} s`);
    figures.push(...figuresOfThroughput(ratios), figureOfFailures(standings));
    tables.push({ title: '公开基准图 · the public comparison', rows: tableOf(standings, REFERENCE) });
    lastLine = `ratio: ${median(ratios.toReference).toFixed(1)} x ${REFERENCE}, ${median(ratios.toRust).toFixed(1)} x hive-rust`;
  }
  if (chosen.has('steady')) figures.push(...figuresOfSteadiness(await measureSteady(command)));
  if (chosen.has('operations')) {
    const progress = createProgress('内存 memory', operations);
    const memory = await measureOperations(operations, progress);
    progress.finish(operations.toLocaleString('en'));
    figures.push(...figuresOfOperations(operations, memory));
  }
  if (chosen.has('dossier')) {
    const progress = createProgress('档案 dossier', rounds * 2);
    const standings = await measureDossier(command, progress);
    progress.finish(`${rounds} × ${seconds} s`);
    figures.push(figureOfFailures(standings));
    tables.push({ title: '企业档案（真实部门） · the dossier, with its real departments', rows: tableOf(standings, REFERENCE) });
  }
  for (const { title, rows } of tables) {
    write(`\n${title}`);
    for (const row of rows) write(row.map((cell, column) => (column === 0 ? cell.padEnd(32) : cell.padStart(16))).join(''));
  }
  write('');
  printFigures(figures, write);
  if (isQuick) write('\n小规模运行，数据不作依据。Small sizes: these figures say nothing.');
  if (markdownFile !== null) await writeFile(markdownFile, writePage({ machine, figures, tables, ours: OURS, floor: FLOOR }));
  if (lastLine !== '') write(`\n${lastLine}`);
  return figures.every(({ isMet }) => isMet !== false);
};

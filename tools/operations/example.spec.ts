import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { costLimits, readPublishedGraph } from './gateway-cost.ts';
import { operationsFile, renderOperations } from './operations-file.ts';
import { runOperationsCommand } from './operations-command.ts';
import { listClients } from './registry.ts';

const root = resolve(import.meta.dirname, '..', '..');

describe('the example of a frontend', () => {
  it.each(['examples/frontend/src', 'examples/frontend/src/generated/persisted-documents.json'])('has registered what %s asks', async (source) => {
    const said: string[] = [];
    const exitCode = await runOperationsCommand(['register', 'frontend-example', source, '--check'], { root, directory: root, print: (text) => void said.push(text), complain: console.error });
    expect([exitCode, said]).toEqual([0, ['frontend-example：与登记一致。As registered.']]);
  });
});

describe('the example of a bank', () => {
  it('has registered what it asks, for every bank that takes it as its beginning', async () => {
    const said: string[] = [];
    const exitCode = await runOperationsCommand(['register', 'bank-client', 'examples/bank-client/operations', '--check'], { root, directory: root, print: (text) => void said.push(text), complain: console.error });
    expect([exitCode, said]).toEqual([0, ['bank-client：与登记一致。As registered.']]);
  });
});

describe('the published operations', () => {
  it('are what the gateway’s list says: npm run operations -- write', async () => {
    expect(await readFile(operationsFile(root), 'utf8')).toBe(await renderOperations(root));
  });

  it('cost less than half of what the least of callers may spend', async () => {
    const graph = await readPublishedGraph(root);
    const operations = (await listClients(root)).flatMap(({ client, operations: own }) => own.map(({ file, text }) => ({ name: `${client}/${file}`, cost: graph.measure(parse(text)).total({}) })));
    expect(operations.length).toBeGreaterThan(40);
    expect(operations.filter(({ cost }) => cost > Math.min(...Object.values(costLimits)) / 2)).toEqual([]);
  });
});

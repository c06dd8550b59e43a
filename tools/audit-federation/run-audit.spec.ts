import { describe, expect, it } from '@jest/globals';
import type { AuditedEngine } from './engines/audited-engine.ts';
import { failuresOf, lastLine, pageOf, tableOf } from './report.ts';
import { runAudit } from './run-audit.ts';
import type { SuiteServer } from './suite-server.ts';

const server: SuiteServer = {
  ids: ['node', 'mutations'],
  readSuite: (id) => Promise.resolve({ id, supergraphSdl: '', addresses: {}, cases: [{ query: '{ a }', expected: { data: { a: id } } }, { query: '{ b }', expected: { data: { b: 1 } } }] }),
  stop: () => undefined,
};
const engine: AuditedEngine = { execute: (query) => (query === '{ a }' ? Promise.resolve({ data: { a: 'node' } }) : Promise.reject(new Error('boom'))), close: () => Promise.resolve() };
const run = (only: readonly string[] | null, createEngine = () => Promise.resolve(engine)) => runAudit({ server, only, createEngine, onSuite: () => undefined });

describe('an audit', () => {
  it('judges every case of every suite, and says which failed and how', async () => {
    const suites = await run(null);
    expect(lastLine(suites)).toBe('audit: 1 of 4');
    expect(tableOf(suites)).toEqual(['✗ node       1 of 2', '✗ mutations  0 of 2']);
    expect(failuresOf(suites).join('\n')).toContain('✗ mutations 0\n  { a }\n  expected {"a":"mutations"} · errors or none\n  actual   {"a":"node"} · no errors');
    expect(pageOf({ suites, auditVersion: '0.0.3', engine: 'ours' }, '2026-11-23')).toContain('| **audit: 1 of 4** |');
  });

  it('counts a case as failed when the engine throws, or cannot load the supergraph', async () => {
    expect(failuresOf(await run(['node'])).join('\n')).toContain('the engine threw: boom');
    expect(failuresOf(await run(['node'], () => Promise.reject(new Error('bad supergraph')))).join('\n')).toContain('the engine threw: bad supergraph');
  });

  it('runs the suites that are named, and refuses others', async () => {
    expect((await run(['node'])).map(({ id }) => id)).toEqual(['node']);
    await expect(run(['nodes'])).rejects.toThrow('The audit has no suite nodes. Its suites: node, mutations.');
  });
});

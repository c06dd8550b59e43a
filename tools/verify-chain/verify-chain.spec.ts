import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  canonicalJson,
  chainHash,
  chainStart,
  growTree,
  hashEntry,
  inclusionPath,
  rootOf,
  signTreeHead,
  writeExportedHead,
  writeExportHeader,
  writeSealedEntry,
  type AuditEntry,
  type InclusionProof,
} from '@qinqing/audit-chain/proof';
import { exportJWK, generateKeyPair } from 'jose';
import { runVerifyCommand } from './verify-command.ts';

const SIZE = 7;
const hex = (hash: Uint8Array): string => Buffer.from(hash).toString('hex');
const entries = Array.from({ length: SIZE }, (_, index): AuditEntry => ({
  id: `00000000-0000-4000-8000-00000000000${index}`,
  kind: 'credit.EnquiryGranted',
  subjectIds: ['enterprise-1'],
  body: { purpose: `贷款 ${index}\u2028次行` },
  digests: {},
  occurredAt: '2025-09-01T02:00:00.000Z',
}));

let directory: string;
let proof: InclusionProof;
let lines: string[];
const file = (name: string): string => join(directory, name);
const save = async (name: string, content: string): Promise<string> => {
  await writeFile(file(name), content);
  return file(name);
};

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'qinqing-verify-chain-'));
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const leaves = entries.map(hashEntry);
  const { nodes, peaks } = growTree(0, [], leaves);
  const hashes = entries.reduce((chain, entry) => [...chain, chainHash(chain.at(-1)!, entry)], [chainStart('credit')]);
  const head = await signTreeHead({ chain: 'credit', size: SIZE, rootHash: hex(rootOf(peaks)), chainHash: hex(hashes[SIZE]!), at: '2025-09-01T16:00:00.000Z' }, { name: 'credit', privateKey });
  const path = await inclusionPath(2, SIZE, (places) => Promise.resolve(places.map(({ level, position }) => (level === 0 ? leaves[position]! : nodes.find((node) => node.level === level && node.position === position)!.hash))));
  proof = { entry: entries[2]!, index: 2, size: SIZE, leafHash: hex(leaves[2]!), path: path.map(hex), head };
  const rows = entries.map((entry, index) => ({ sequence: index + 1, entry, leafHash: hex(leaves[index]!), previousHash: hex(hashes[index]!), chainHash: hex(hashes[index + 1]!) }));
  lines = [writeExportHeader('credit'), writeExportedHead(head), ...rows.map(writeSealedEntry)];
  await save('proof.json', JSON.stringify(proof, null, 2));
  await save('chain.ndjson', `${lines.join('\n')}\n`);
  await save('keys.json', JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'credit', alg: 'EdDSA' }] }));
});
afterAll(() => rm(directory, { recursive: true }));

const run = async (...args: string[]) => {
  const words: string[] = [];
  const code = await runVerifyCommand(args, { print: (text) => words.push(text), complain: (text) => words.push(text) });
  return { code, words: words.join('\n') };
};
const withKeys = (...args: string[]) => run(...args, '--keys', file('keys.json'));

describe('the proof that an enterprise downloaded', () => {
  it('is verified, and what was checked is said in Chinese and English', async () => {
    const { code, words } = await withKeys(file('proof.json'));
    expect(code).toBe(0);
    expect(words).toContain('该记录是 credit 审计链的第 3 条（共 7 条）');
    expect(words).toContain('The entry is number 3 of 7 in the audit chain of credit');
    expect(words).toContain('"kind": "credit.EnquiryGranted"');
  });

  it('is not taken for verified without the keys', async () => {
    const { code, words } = await run(file('proof.json'));
    expect([code, words]).toEqual([3, expect.stringMatching(/未验证签名[^]*no signature was checked/)]);
  });

  it.each<[string, () => unknown]>([
    ['EDITED', () => ({ ...proof, entry: { ...proof.entry, body: { purpose: 'other' } } })],
    ['NOT_INCLUDED', () => ({ ...proof, index: 3 })],
    ['HEAD_MISMATCH', () => ({ ...proof, size: 8 })],
    ['BAD_SIGNATURE', () => ({ ...proof, head: `${proof.head.slice(0, -8)}AAAAAAAA` })],
    ['MALFORMED', () => ({ ...proof, path: ['xyz'] })],
  ])('that was tampered with is named %s', async (defect, change) => {
    const { code, words } = await withKeys(await save('changed.json', JSON.stringify(change())));
    expect([code, words]).toEqual([1, expect.stringContaining(`✗ ${defect}\n`)]);
  });

  it('that is no JSON is named, not stumbled over', async () => {
    expect(await withKeys(await save('changed.json', '{'))).toMatchObject({ code: 1, words: expect.stringContaining('MALFORMED') });
  });
});

describe('the export of a whole chain', () => {
  it('is verified entry by entry, even when a text holds another line end than U+000A', async () => {
    const { code, words } = await withKeys('--export', file('chain.ndjson'));
    expect(code).toBe(0);
    expect(words).toMatch(/credit 审计链共 7 条[^]*The audit chain of credit has 7 entries/);
  });

  it.each<[string, number, () => string[]]>([
    ['EDITED', 4, () => lines.with(5, lines[5]!.replace('贷款', '货款'))],
    ['DELETED', 3, () => lines.toSpliced(4, 1)],
    ['REORDERED', 2, () => lines.with(3, lines[4]!).with(4, lines[3]!)],
    ['INSERTED', 5, () => lines.toSpliced(6, 0, lines[3]!)],
    ['TRUNCATED', 6, () => lines.slice(0, -2)],
    ['MALFORMED', 1, () => lines.toSpliced(2, 0, '')],
  ])('that was tampered with is named %s at entry %i', async (defect, place, change) => {
    const { code, words } = await withKeys('--export', await save('changed.ndjson', `${change().join('\n')}\n`));
    expect(code).toBe(1);
    expect(words).toMatch(new RegExp(`✗ ${defect}\\n.*第 ${place} 条\\n.*entry ${place}\\n`));
  });

  it('that carries no head is vouched for by nobody, unless a proof brings the head', async () => {
    const unsigned = await save('unsigned.ndjson', `${lines.toSpliced(1, 1).join('\n')}\n`);
    expect(await withKeys('--export', unsigned)).toMatchObject({ code: 3, words: expect.stringContaining('nobody vouches') });
    expect(await withKeys('--export', unsigned, file('proof.json'))).toMatchObject({ code: 0 });
  });

  it('that was shortened and stripped of its heads does not agree with a proof that somebody kept', async () => {
    const shortened = await save('shortened.ndjson', `${lines.toSpliced(1, 1).slice(0, -1).join('\n')}\n`);
    expect(await withKeys('--export', shortened, file('proof.json'))).toMatchObject({ code: 1, words: expect.stringContaining('TRUNCATED') });
  });

  it('that is something else is named, not stumbled over', async () => {
    expect(await withKeys('--export', file('proof.json'))).toMatchObject({ code: 1, words: expect.stringContaining('MALFORMED') });
  });
});

describe('a mistaken command', () => {
  it.each<[string[]]>([[[]], [['a.json', 'b.json']], [['--what']], [['--keys', 'x']]])('%j is answered with the usage', async (args) => {
    expect(await run(...args)).toMatchObject({ code: 2, words: expect.stringContaining('用法 Usage') });
  });

  it('names a file that cannot be read', async () => {
    for (const args of [[file('none.json')], ['--export', file('none.ndjson')], [file('proof.json'), '--keys', file('none.json')], [file('proof.json'), '--keys', file('chain.ndjson')]]) {
      expect(await run(...args)).toMatchObject({ code: 2, words: expect.stringMatching(/none|chain\.ndjson/) });
    }
  });
});

describe('the verifier stands alone', () => {
  it('as a command, with its exit code', async () => {
    const { status, stdout } = spawnSync(process.execPath, [join(import.meta.dirname, 'main.ts'), file('proof.json'), '--keys', file('keys.json')], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, expect.stringContaining('✓')]);
  });

  it('imports no database and no server: the pure part, Node, and what reads and verifies signatures', async () => {
    const outside = new Set<string>();
    const seen = new Set<string>();
    const visit = async (module: string): Promise<void> => {
      if (seen.has(module)) return;
      seen.add(module);
      for (const [, name] of (await readFile(module, 'utf8')).matchAll(/from '([^']+)'/g)) {
        if (name!.startsWith('.')) await visit(resolve(dirname(module), name!));
        else if (name === '@qinqing/audit-chain/proof') await visit(resolve(import.meta.dirname, '../../libs/audit-chain/src/proof/index.ts'));
        else if (!name!.startsWith('node:')) outside.add(name!);
      }
    };
    await visit(join(import.meta.dirname, 'main.ts'));
    expect([...outside].sort()).toEqual(['jose', 'zod']);
    expect(canonicalJson([...seen]).includes('verify-chain.ts')).toBe(true);
  });
});

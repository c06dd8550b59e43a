import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CHAIN, headOf, makeKeys, specChain, type SpecKeys } from '../fixtures/spec-chain.ts';
import { readExport, verifyChain, writeExportedHead, writeExportHeader, writeSealedEntry, type ChainVerdict } from './index.ts';

const chain = specChain(5);
let keys: SpecKeys;
let lines: string[];

beforeAll(async () => {
  keys = await makeKeys();
  const heads = [await headOf(chain, 2, keys.signer), await headOf(chain, 5, keys.signer)];
  lines = [writeExportHeader(CHAIN), ...heads.map(writeExportedHead), ...chain.map(writeSealedEntry)];
});

const verify = async (text: readonly string[]): Promise<ChainVerdict | null> => {
  const read = await readExport(text);
  return read === null ? null : verifyChain({ ...read, keys: keys.keys });
};

describe('the export of a chain', () => {
  it('is read back as it was written', async () => {
    const read = await readExport(lines);
    expect(read).toMatchObject({ chain: CHAIN, heads: { length: 2 } });
    const entries: unknown[] = [];
    for await (const entry of read!.entries) entries.push(entry);
    expect(entries).toEqual(chain);
    expect(await verify(lines)).toMatchObject({ kind: 'VALID', size: 5, signedSize: 5 });
  });

  it('shows a change of any single byte', async () => {
    const bytes = Buffer.from(lines.join('\n'));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (place, difference) => {
        const changed = Buffer.from(bytes);
        changed[place] = (changed[place]! + difference) % 256;
        const verdict = await verify(changed.toString('utf8').split('\n'));
        expect(verdict?.kind).not.toBe('VALID');
      }),
      { numRuns: 400 },
    );
  });

  it.each(['', ' ', '{', '[]', '{"sequence":1}', '{"a":1,"a":2}', 'null'])('names a line that is no entry: %j', async (line) => {
    expect(await verify([...lines.slice(0, 4), line, ...lines.slice(5)])).toMatchObject({ defect: 'MALFORMED', at: 2 });
  });

  it('is refused when it is written otherwise than canonically: two readers could see two things', async () => {
    const twice = lines[3]!.replace('"amountFen":100', '"amountFen":900,"amountFen":100');
    expect(await verify(lines.with(3, twice))).toMatchObject({ defect: 'MALFORMED', at: 1 });
    expect(await verify(lines.with(3, `${lines[3]} `))).toMatchObject({ defect: 'MALFORMED', at: 1 });
  });

  it('is none without its first line', async () => {
    expect(await verify(lines.slice(1))).toBeNull();
    expect(await verify([])).toBeNull();
    expect(await verify([lines[0]!])).toMatchObject({ kind: 'VALID', size: 0 });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSpecDepartment, type SpecDepartment } from './fixtures/spec-department.ts';
import { append, sealAllOf } from './fixtures/stored-chain.ts';
import { findNewestHead, signDueHead, signHead, verifyTreeHead } from './index.ts';

let department: SpecDepartment;

beforeAll(async () => {
  department = await openSpecDepartment();
});
afterAll(() => department.close());

const at = (seconds: number): Date => new Date(Date.UTC(2025, 8, 1) + seconds * 1_000);
const DAY = 86_400;
const signDue = async (seconds: number): Promise<number | null> => (await signDueHead(department.dataSource, department.signer, at(seconds)))?.size ?? null;
const sealOne = async (): Promise<void> => {
  await append(department.dataSource);
  await sealAllOf(department.dataSource);
};

describe('a head is due (§10.11: at least daily and on demand)', () => {
  it('never before the first entry', async () => {
    expect(await signDue(0)).toBeNull();
  });

  it('as soon as the first entry has its place, and not again while nothing changes', async () => {
    await sealOne();
    expect([await signDue(0), await signDue(60)]).toEqual([1, null]);
  });

  it('for further entries once the last head is five seconds old', async () => {
    await sealOne();
    expect([await signDue(4), await signDue(5)]).toEqual([null, 2]);
  });

  it('a day after the last one, though nothing changed', async () => {
    expect([await signDue(4 + DAY), await signDue(5 + DAY)]).toEqual([null, 2]);
  });

  it('although the clock was set back meanwhile', async () => {
    await sealOne();
    expect(await signDue(0)).toBe(3);
  });
});

describe('a head that was signed', () => {
  it('is kept, with its signature over what the chain held', async () => {
    const signed = await signHead(department.dataSource, department.signer, at(9));
    expect(await findNewestHead(department.dataSource.manager)).toEqual(signed);
    expect(await verifyTreeHead(signed.signature, department.keys)).toEqual({ chain: department.name, size: 3, rootHash: signed.rootHash, chainHash: signed.chainHash, at: at(9).toISOString() });
  });

  it('is signed with the key of the chain alone', async () => {
    await expect(signHead(department.dataSource, { ...department.signer, name: 'visits' }, at(9))).rejects.toThrow('the key of visits cannot sign the chain of');
  });
});

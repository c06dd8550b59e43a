import { describe, expect, it } from '@jest/globals';
import { workbookParts, writeArchive } from '../fixtures/archive.ts';
import { tableLimits } from './limits.ts';
import { unpackWorkbook } from './xlsx-archive.ts';

const bomb = (claimedBytes: number): Buffer =>
  writeArchive(workbookParts('<sheetData/>').map((part) => (part.name.endsWith('sheet1.xml') ? { ...part, content: Buffer.alloc(20_000_000), claimedBytes } : part)));

describe('the archive of a workbook', () => {
  it('may not unpack to more than its directory claims: the claims are what the limit is compared with', () => {
    expect(() => unpackWorkbook(bomb(1_000), tableLimits)).toThrow('工作簿文件已损坏');
  });

  it('may not claim more than the limit, however small it is', () => {
    const small = bomb(20_000_000);
    expect(small.length).toBeLessThan(50_000);
    expect(() => unpackWorkbook(small, { ...tableLimits, unpackedBytes: 10_000_000 })).toThrow('请另存为CSV');
  });

  it('is handed over part by part', () => {
    expect([...unpackWorkbook(writeArchive(workbookParts('<sheetData/>')), tableLimits).keys()]).toContain('xl/worksheets/sheet1.xml');
  });
});

import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { UnreadableTable } from '../fault.ts';
import { notText } from './file-kind.ts';

export const encodings = ['utf-8', 'gb18030'] as const;
export type TextEncoding = (typeof encodings)[number];

const LINE_FEED = 0x0a;
const hasChinese = (line: Uint8Array): boolean => line.some((byte) => byte >= 0x80);

/** What the lines of a file say of its encoding. No byte of a longer character is a line feed in either encoding, so lines can be told apart first. */
class LineTally {
  #line = 0;
  #utf8Lines = 0;
  #otherLines = 0;
  #firstOther = 0;
  #isAllGb18030 = true;
  #isCutOff = false;

  /** @param lines whole lines: up to the last line feed of what was read */
  add(lines: Uint8Array): void {
    if (!isUtf8(lines)) {
      for (const line of splitLines(lines)) this.#addOne(line);
      return;
    }
    const count = countLines(lines);
    this.#line += count;
    if (hasChinese(lines)) this.#utf8Lines += count;
  }

  #addOne(line: Uint8Array): void {
    this.#line += 1;
    if (isUtf8(line)) {
      if (hasChinese(line)) this.#utf8Lines += 1;
      return;
    }
    this.#otherLines += 1;
    this.#firstOther ||= this.#line;
    this.#isAllGb18030 &&= isGb18030(line);
    this.#isCutOff = endsAmidCharacter(line);
  }

  /** @throws UnreadableTable when the file ends amid a character, mixes encodings, or has none of the two */
  decide(): TextEncoding {
    if (this.#otherLines === 0) return 'utf-8';
    if (this.#otherLines === 1 && this.#isCutOff && this.#utf8Lines > 0) {
      const zh = `文件在第${this.#line}行的一个汉字中间结束：文件不完整，请重新导出或传送。`;
      throw new UnreadableTable('TRUNCATED', zh, `The file ends amid a character of line ${this.#line}: it is not complete; export or transfer it again.`);
    }
    if (this.#utf8Lines > this.#otherLines * MOST_ACCIDENTS) {
      const zh = `文件混用了UTF-8和其他编码，从第${this.#firstOther}行开始：请用同一种编码保存整个文件。`;
      throw new UnreadableTable('MIXED_ENCODINGS', zh, `The file mixes UTF-8 with another encoding, from line ${this.#firstOther} on: save the whole of it in one.`);
    }
    if (!this.#isAllGb18030) throw notText();
    return 'gb18030';
  }
}

/** Short GBK lines may happen to be valid UTF-8, too (“联通”). */
const MOST_ACCIDENTS = 0.2;

const countLines = (bytes: Uint8Array): number => {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) count += 1;
  return bytes.length > 0 && bytes.at(-1) !== LINE_FEED ? count + 1 : count;
};

function* splitLines(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; ) {
    const at = bytes.indexOf(LINE_FEED, from);
    const to = at === -1 ? bytes.length : at + 1;
    yield bytes.subarray(from, to);
    from = to;
  }
}

const endsAmidCharacter = (line: Uint8Array): boolean => line.at(-1) !== LINE_FEED && [1, 2, 3].some((missing) => isUtf8(line.subarray(0, -missing)));

const isGb18030 = (line: Uint8Array): boolean => {
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(line);
    return true;
  } catch {
    return false;
  }
};

/**
 * The encoding of a text file, by reading all of it: UTF-8 with or without a byte order mark, or GB18030, in which Chinese Excel
 * writes CSV.
 *
 * @throws UnreadableTable when it is neither throughout
 */
export const detectEncoding = async (path: string, longestLine: number): Promise<TextEncoding> => {
  const tally = new LineTally();
  let rest: Buffer<ArrayBufferLike> = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>) {
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    if (rest.length > longestLine) throw notText();
    if (end > 0) tally.add(Buffer.concat([rest, chunk.subarray(0, end)]));
    rest = end > 0 ? chunk.subarray(end) : Buffer.concat([rest, chunk]);
  }
  tally.add(rest);
  return tally.decide();
};

import { ArchiveRefused } from './archive-refused.ts';

/** Reads exact numbers of bytes from a stream of chunks. */
export interface ByteReader {
  /** @throws ArchiveRefused when the stream ends before */
  read(length: number): Promise<Buffer>;
  /** The next `length` bytes in pieces of any size. @throws ArchiveRefused when the stream ends before */
  stream(length: number): AsyncGenerator<Buffer, void>;
  isAtEnd(): Promise<boolean>;
}

export const byteReader = (source: AsyncIterable<Buffer>): ByteReader => {
  const chunks = source[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);

  const refill = async (): Promise<boolean> => {
    while (held.length === 0) {
      const { value, done } = await chunks.next();
      if (done === true) return false;
      held = value;
    }
    return true;
  };
  async function* stream(length: number): AsyncGenerator<Buffer, void> {
    for (let left = length; left > 0; ) {
      if (!(await refill())) throw new ArchiveRefused('备份文件不完整：结尾缺失。', 'The backup is incomplete: its end is missing.');
      const piece = held.subarray(0, left);
      held = held.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
  }
  return { read: (length) => collectBytes(stream(length)), stream, isAtEnd: async () => !(await refill()) };
};

export const collectBytes = async (content: AsyncIterable<Buffer>): Promise<Buffer> => {
  const pieces: Buffer[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces);
};

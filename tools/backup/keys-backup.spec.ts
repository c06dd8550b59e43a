import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { collectBytes } from './archive/byte-reader.ts';
import { openArchive } from './archive/read-archive.ts';
import { makeBackup } from './make-backup.ts';

let dataDir: string;

beforeAll(() => void (dataDir = mkdtempSync(join(tmpdir(), 'qinqing-keys-spec-'))));
afterAll(() => rmSync(dataDir, { recursive: true }));

/** Puts another list of keys in its place, as a rotation does, until it is told to stop. */
const rotateOnAndOn = async (file: string, signal: AbortSignal): Promise<void> => {
  for (let count = 0; !signal.aborted; count += 1) {
    writeFileSync(`${file}.new`, JSON.stringify({ keys: Array.from({ length: 1 + (count % 2) * 50 }, (_, x) => ({ x })) }));
    renameSync(`${file}.new`, file);
    await turn();
  }
};

it('a key file that is replaced while the backup reads it is whole in the backup', async () => {
  const keys = join(dataDir, 'keys');
  mkdirSync(keys);
  writeFileSync(join(keys, 'trusted.json'), '{}');
  const rotation = new AbortController();
  const rotating = rotateOnAndOn(join(keys, 'trusted.json'), rotation.signal);
  try {
    for (let count = 0; count < 20; count += 1) {
      const file = join(dataDir, `backup-${count}`);
      await makeBackup({ dataDir, file, passphrase: undefined, isKeysOnly: true, now: new Date(0), onProgress: () => undefined });
      const archive = await openArchive(file, undefined, () => undefined);
      await archive.readFiles(async (_path, content) => expect(JSON.parse((await collectBytes(content)).toString())).toEqual(expect.any(Object)));
    }
  } finally {
    rotation.abort();
    await rotating;
  }
});

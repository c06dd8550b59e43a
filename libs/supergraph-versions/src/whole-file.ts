import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';

/** Written beside, brought to the disk and renamed: a reader, and a machine that loses power, meets the old file or the new one whole. */
export const writeWholeFile = async (file: string, content: string): Promise<void> => {
  const beside = `${file}.${randomUUID()}.new`;
  try {
    const handle = await open(beside, 'w', 0o644);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
};

export const readFileIfThere = async (file: string): Promise<string | null> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};

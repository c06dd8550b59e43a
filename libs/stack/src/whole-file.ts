import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Written beside and renamed, so that a reader never meets half a file. */
export const writeWholeFile = (file: string, content: string, mode = 0o644): void => {
  const beside = `${file}.${process.pid}.new`;
  writeFileSync(beside, content, { mode });
  renameSync(beside, file);
};

export const readFileIfThere = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};

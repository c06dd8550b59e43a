import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readFileIfThere } from './whole-file.ts';

/** One change of the current version. */
export interface HistoryEntry {
  readonly at: Date;
  readonly by: string;
  /** `followed`: the file that the platform follows has changed. */
  readonly action: 'published' | 'rolled back' | 'followed';
  readonly version: string;
}

const line = z.object({
  at: z.iso.datetime().transform((text) => new Date(text)),
  by: z.string(),
  action: z.enum(['published', 'rolled back', 'followed']),
  version: z.string(),
});

const historyFile = (directory: string): string => join(directory, 'history.jsonl');

/** A line that short is written whole, also when two commands run at once. */
export const appendHistory = (directory: string, entry: HistoryEntry): Promise<void> => appendFile(historyFile(directory), `${JSON.stringify(entry)}\n`);

/** Oldest first; lines that nobody can read, such as the half of one that a full disk left, are left out. */
export const readHistory = async (directory: string): Promise<readonly HistoryEntry[]> =>
  ((await readFileIfThere(historyFile(directory))) ?? '').split('\n').flatMap((text) => {
    try {
      return [line.parse(JSON.parse(text))];
    } catch {
      return [];
    }
  });

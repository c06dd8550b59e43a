import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BackupDescription } from './archive/manifest.ts';

export const WORKSPACE = resolve(import.meta.dirname, '..', '..');

export const describeSoftware = (): BackupDescription['software'] => {
  const { version } = JSON.parse(readFileSync(join(WORKSPACE, 'package.json'), 'utf8')) as { version: string };
  return { version, commit: readCommit() };
};

/** Null where the software came without its history. */
const readCommit = (): string | null => {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { cwd: WORKSPACE, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
};

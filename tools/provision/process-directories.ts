import { copyFileSync, chmodSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { services, type ServiceName } from '@qinqing/stack';

/** In the directory of each process. */
export const SETTINGS_FILE = 'service.env';

/**
 * `<out>/<process>` holds what this one process may read: its settings, its own private key, everybody's public keys. The
 * originals of all keys and passwords stay in `<out>/keys` and `<out>/secrets.json`.
 */
export const writeVariables = (out: string, name: ServiceName, variables: Readonly<Record<string, string>>): void => {
  mkdirSync(join(out, name), { recursive: true, mode: 0o700 });
  const lines = Object.entries(variables).map(([variable, value]) => `${variable}=${value}\n`);
  writeWhole(join(out, name, SETTINGS_FILE), lines.join(''));
};

/** Brings the keys in the processes' directories up to date. @returns the processes that have a directory */
export const handOutKeys = (out: string): readonly ServiceName[] => {
  const present = services.map(({ name }) => name).filter((name) => existsSync(join(out, name)));
  for (const name of present) {
    for (const file of [`${name}.private.json`, 'trusted.json']) copyWhole(join(out, 'keys', file), join(out, name, file));
  }
  return present;
};

/** A process that starts just now never meets half a file. */
const writeWhole = (file: string, content: string): void => {
  const beside = `${file}.${process.pid}.new`;
  writeFileSync(beside, content, { mode: 0o600 });
  renameSync(beside, file);
};

const copyWhole = (from: string, to: string): void => {
  const beside = `${to}.${process.pid}.new`;
  copyFileSync(from, beside);
  chmodSync(beside, 0o600);
  renameSync(beside, to);
};

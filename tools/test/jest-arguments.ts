import { statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Jest takes its words for patterns, so `apps/gateway` would also mean `apps/gateway-e2e`: a folder gets a slash. A
 * project without specs is no failure.
 *
 * @param words e.g. `['libs/codes', '-t', 'USCC']`
 */
export const toJestArguments = (words: readonly string[], workspace: string): string[] => {
  const patterns = words.map((word) => (isFolder(join(workspace, word)) ? `${word.replace(/\/+$/, '')}/` : word));
  const areFolders = words.length > 0 && words.every((word) => isFolder(join(workspace, word)));
  return areFolders ? [...patterns, '--passWithNoTests'] : patterns;
};

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

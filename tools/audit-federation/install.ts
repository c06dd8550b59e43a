import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Installs what a directory's lock file says, and runs no script of any package. @throws Error with npm's own words */
export const install = async (directory: string): Promise<void> => {
  try {
    await promisify(execFile)('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: directory, shell: process.platform === 'win32' });
  } catch (error) {
    throw new Error(`The audit could not be installed in ${directory}. Is a package registry in reach?\n${(error as { stderr?: string }).stderr ?? ''}`, { cause: error });
  }
};

import { accessSync, constants, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { StackFault } from './stack-fault.ts';

/** What a stack keeps, and where below its data directory. */
export interface DataDirectory {
  readonly root: string;
  readonly postgres: string;
  readonly keys: string;
  readonly secrets: string;
  readonly logs: string;
  /** Process ids of what runs. */
  readonly run: string;
  readonly clock: string;
  /** The bundled pages of the explorer. */
  readonly explorer: string;
  /** The versions of the supergraph that were in service. */
  readonly rollout: string;
  readonly loadedDemoData: string;
}

/** @throws StackFault when this user cannot write there */
export const openDataDirectory = (dataDir: string): DataDirectory => {
  const root = resolve(dataDir);
  const at = (name: string): string => join(root, name);
  const directory: DataDirectory = {
    root,
    postgres: at('postgres'),
    keys: at('keys'),
    secrets: at('secrets.json'),
    logs: at('logs'),
    run: at('run'),
    clock: at('clock'),
    explorer: at('explorer'),
    rollout: at('rollout'),
    loadedDemoData: at('demo-loaded'),
  };
  for (const path of [root, directory.logs, directory.run]) makeDirectory(path);
  return directory;
};

const makeDirectory = (path: string): void => {
  try {
    mkdirSync(path, { recursive: true });
    accessSync(path, constants.W_OK);
  } catch (error) {
    const reason = (error as Error).message;
    throw new StackFault(
      `无法写入数据目录：${reason}。请用 DATA_DIR 指定自己可写的目录。`,
      `The data directory cannot be written: ${reason}. Point DATA_DIR at a directory of your own.`,
      { cause: error },
    );
  }
};

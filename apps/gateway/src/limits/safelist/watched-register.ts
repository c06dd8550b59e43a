import { readFile } from 'node:fs/promises';
import { unwatchFile, watchFile } from 'node:fs';
import type { Logger } from 'pino';
import { readOperationRegister, type OperationRegister } from './operation-register.ts';

/** The file is looked at this often: by its state, which also works for mounted volumes. */
const LOOK_EVERY_MS = 2_000;

export interface WatchedRegister {
  readonly current: () => OperationRegister;
  /** Reads the file again. A list that cannot be read leaves the old one in force. */
  readonly reload: () => Promise<void>;
  readonly stop: () => void;
}

/** @throws Error when the file cannot be read at the start */
export const watchOperationRegister = async (file: string, logger: Logger): Promise<WatchedRegister> => {
  let register = await read(file);
  const reload = async (): Promise<void> => {
    try {
      register = await read(file);
      logger.info({ file, operations: register.size }, 'the registered operations were read again');
    } catch (error) {
      logger.error({ err: error }, 'the registered operations stay as they were');
    }
  };
  const onChange = (): void => void reload();
  watchFile(file, { interval: LOOK_EVERY_MS, persistent: false }, onChange);
  return { current: () => register, reload, stop: () => unwatchFile(file, onChange) };
};

const read = async (file: string): Promise<OperationRegister> => {
  try {
    return readOperationRegister(await readFile(file, 'utf8'));
  } catch (error) {
    throw new Error(`The registered operations cannot be read at ${file}: ${(error as Error).message} Make it with "npm run operations -- write", or name another file in OPERATIONS_FILE.`, { cause: error });
  }
};

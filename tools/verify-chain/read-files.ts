import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { headKeys, type HeadKeys } from '@qinqing/audit-chain/proof';

/** A file that was named cannot be used. `message` is for the person who named it. */
export class FileFault extends Error {}

/** @returns undefined when the file holds no JSON */
export const readJson = async (file: string): Promise<unknown> => {
  const text = await readFile(file, 'utf8').catch((error: Error) => refuse(file, error));
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

export const readKeys = async (file: string): Promise<HeadKeys> => {
  const keys = await readJson(file);
  try {
    return headKeys(keys as Parameters<typeof headKeys>[0]);
  } catch {
    throw new FileFault(`${file} 不是公钥集（JWKS）· is no set of public keys (JWKS)`);
  }
};

/** Lines end with U+000A alone: a text in an entry may hold the other line ends of Unicode. */
export async function* readLines(file: string): AsyncGenerator<string, void> {
  let rest = '';
  try {
    for await (const chunk of createReadStream(file, 'utf8') as AsyncIterable<string>) {
      const lines = `${rest}${chunk}`.split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    refuse(file, error as Error);
  }
  if (rest !== '') yield rest;
}

const refuse = (file: string, error: Error): never => {
  throw new FileFault(`无法读取 ${file} · ${file} cannot be read: ${error.message}`);
};

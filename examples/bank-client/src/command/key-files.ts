import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JWK } from 'jose';
import { BankClientError, createPrivateJwk, publicPartOf } from '../index.ts';

export interface KeyFiles {
  readonly privateFile: string;
  readonly publicFile: string;
}

const filesIn = (directory: string): KeyFiles => ({ privateFile: join(directory, 'private.jwk.json'), publicFile: join(directory, 'public-jwks.json') });

/** Makes a key that this user alone may read, in a directory that no repository takes in. @throws BankClientError BAD_REQUEST when there is one: keys are never overwritten */
export const createKeyFiles = async (directory: string): Promise<KeyFiles & { readonly kid: string }> => {
  const files = filesIn(directory);
  const jwk = await createPrivateJwk();
  const isNew = (await mkdir(directory, { recursive: true, mode: 0o700 })) !== undefined;
  if (isNew) await writeFile(join(directory, '.gitignore'), '*\n');
  await writeFile(files.privateFile, `${JSON.stringify(jwk, null, 2)}\n`, { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    throw new BankClientError({
      code: 'BAD_REQUEST',
      zh: `${files.privateFile} 已存在，未覆盖。更换密钥请换目录：--dir DIR，登记新公钥后改用新目录。`,
      en: `${files.privateFile} exists and is not overwritten. To change keys, make one in another directory (--dir DIR), and change over when it is registered.`,
    });
  });
  await writeFile(files.publicFile, `${JSON.stringify({ keys: [publicPartOf(jwk)] }, null, 2)}\n`);
  return { ...files, kid: String(jwk.kid) };
};

/** @throws BankClientError BAD_REQUEST when there is none */
export const readPrivateJwk = async (directory: string): Promise<JWK> => {
  const { privateFile } = filesIn(directory);
  const text = await readFile(privateFile, 'utf8').catch((cause: unknown) => {
    throw new BankClientError({ code: 'BAD_REQUEST', zh: `读不到私钥 ${privateFile}；先运行 keys。`, en: `There is no private key in ${privateFile}; run keys first.`, cause });
  });
  try {
    return JSON.parse(text) as JWK;
  } catch {
    // Without the cause: what the parser complains of is a piece of the key.
    throw new BankClientError({ code: 'BAD_REQUEST', zh: `${privateFile} 不是私钥 JWK，可能已损坏；请恢复备份，或换目录另生成一把并登记。`, en: `${privateFile} is no private JWK and may be damaged: restore it, or make another key in another directory and have it registered.` });
  }
};

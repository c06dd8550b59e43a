import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createBankKey, importBankKey, openSession, type BankKey } from '@qinqing/sign-in';
import type { CommandOutcome } from './token-command.ts';

const WORKSPACE = resolve(import.meta.dirname, '..', '..', '..');

/** @throws SignInFailed */
export const printToken = async (persona: string, issuer: string, { DATA_DIR }: NodeJS.ProcessEnv): Promise<CommandOutcome> => {
  const keysDirectory = join(resolve(WORKSPACE, DATA_DIR || '.qinqing'), 'keys');
  const { accessToken, expiresInSeconds, dpopKey } = await openSession({ issuer, persona, keysDirectory, createDpopKey: () => ensureKey(keyFile(keysDirectory, persona)) });
  const notice = dpopKey === null ? '' : describeBinding(keyFile(keysDirectory, persona), persona, expiresInSeconds);
  return { stdout: accessToken, stderr: notice, exitCode: 0 };
};

const keyFile = (keysDirectory: string, persona: string): string => join(keysDirectory, `${persona}.dpop.json`);

/** Kept from call to call, so that the tokens of a terminal go with one key. */
const ensureKey = async (file: string): Promise<BankKey> => {
  const known = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (known !== null) return importBankKey(JSON.parse(known) as Parameters<typeof importBankKey>[0]);
  const jwk = await createBankKey();
  await writeFile(file, JSON.stringify(jwk), { mode: 0o600 });
  return importBankKey(jwk);
};

const describeBinding = (file: string, persona: string, expiresInSeconds: number): string =>
  `此令牌绑定密钥 ${file}，有效 ${expiresInSeconds} 秒；每次请求须以 "Authorization: DPoP <令牌>" 发送，并附该密钥的新证明（DPoP 请求头）。npm run --silent graph -- ${persona} 会自动完成。
This token is bound to the key in ${file} and lives ${expiresInSeconds} s: send it as "Authorization: DPoP <token>", with a fresh proof of that key in the header DPoP. npm run --silent graph -- ${persona} does so by itself.`;

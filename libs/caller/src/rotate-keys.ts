import { rename } from 'node:fs/promises';
import { ensurePublicKey, nextKeyFile, privateKeyFile, publicHalf, readPrivateKey, readTrustedKeys, writeTrustedKeys } from './key-files.ts';

/**
 * Changing the keys that processes sign with takes three steps, with a restart of all processes after each, so that nobody
 * ever meets a signature by a key that it does not know: everybody learns the next key; its owner signs with it; the
 * former is believed no longer, except under the heads of audit chains. Each step can be repeated.
 */
export type RotationStep = 'prepare' | 'use' | 'retire';

/** The step was asked for out of order; the message says so in Chinese and in English. */
export class RotationRefused extends Error {}

/**
 * @param directory where `generateSigningKeys` has put the keys
 * @returns the names of the processes for which something has changed
 */
export const rotateSigningKeys = async (directory: string, step: RotationStep, names: readonly string[], now: Date): Promise<readonly string[]> => {
  const changed: string[] = [];
  for (const name of names) if (await steps[step](directory, name, now)) changed.push(name);
  return changed;
};

const prepare = async (directory: string, name: string): Promise<boolean> => {
  const next = await ensurePublicKey(nextKeyFile(directory, name), name);
  const trusted = await readTrustedKeys(directory);
  if (trusted.some(({ x }) => x === next.x)) return false;
  await writeTrustedKeys(directory, [...trusted, next]);
  return true;
};

const use = async (directory: string, name: string): Promise<boolean> => {
  const next = await readPrivateKey(nextKeyFile(directory, name));
  if (next === null) return false;
  if (!(await readTrustedKeys(directory)).some(({ x }) => x === next.x)) throw new RotationRefused(`${name} 的新公钥尚未公布，请先执行 prepare。\nThe next key of ${name} is not told to the others yet: prepare first.`);
  await rename(nextKeyFile(directory, name), privateKeyFile(directory, name));
  return true;
};

const retire = async (directory: string, name: string, now: Date): Promise<boolean> => {
  if ((await readPrivateKey(nextKeyFile(directory, name))) !== null) throw new RotationRefused(`${name} 还在用旧密钥签名，请先执行 use。\n${name} does not sign with its next key yet: use it first.`);
  const current = publicHalf((await readPrivateKey(privateKeyFile(directory, name))) ?? {});
  const trusted = await readTrustedKeys(directory);
  const isFormer = ({ kid, x, retiredAt }: (typeof trusted)[number]): boolean => kid === name && x !== current.x && retiredAt === undefined;
  if (!trusted.some(isFormer)) return false;
  await writeTrustedKeys(directory, trusted.map((key) => (isFormer(key) ? { ...key, retiredAt: now.toISOString() } : key)));
  return true;
};

const steps: Readonly<Record<RotationStep, (directory: string, name: string, now: Date) => Promise<boolean>>> = { prepare, use, retire };

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BankClientError, connect, fetchPublishedKeys, isKeySet, verifyProof, type BankClient, type Consent, type CreditAnswer, type ProofVerdict, type PublishedKeys } from '../index.ts';
import type { Options } from './command-line.ts';
import { readPrivateJwk } from './key-files.ts';

/** @throws BankClientError */
export const openClient = async ({ platformUrl, issuerUrl, clientId, directory }: Options): Promise<BankClient> => {
  if (clientId === null) throw new BankClientError({ code: 'BAD_REQUEST', zh: '请给出客户端标识：--client ID 或 CLIENT_ID。', en: 'Name your client: --client ID or CLIENT_ID.' });
  return connect({ platformUrl, issuerUrl, clientId, privateJwk: await readPrivateJwk(directory) });
};

export const askForConsent = async (client: BankClient, uscc: string, { purpose, scopes, days, count, loanReference, waitSeconds, idempotencyKey }: Options): Promise<Consent> => {
  const asked = await client.requestConsent({ uscc, purpose, scopes, days, maxEnquiries: count, ...(loanReference !== null && { loanReference }) }, idempotencyKey ?? undefined);
  return client.awaitConsent(asked.id, { withinMs: waitSeconds * 1_000, everyMs: 250 });
};

export const enquire = (client: BankClient, consentId: string, { purpose, scopes }: Options, idempotencyKey?: string): Promise<CreditAnswer> =>
  client.enquireCredit({ consentId, purpose, scopes }, idempotencyKey);

/** @returns the file in which the proof is kept */
export const keepProof = async (client: BankClient, enquiryId: string, directory: string): Promise<{ readonly file: string; readonly proof: string }> => {
  const proof = await client.awaitProof(enquiryId);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const file = join(directory, `proof-${enquiryId}.json`);
  await writeFile(file, proof);
  return { file, proof };
};

export const checkProof = async (proof: string, { platformUrl, keysFile }: Options, expected: Parameters<typeof verifyProof>[2] = {}): Promise<ProofVerdict> =>
  verifyProof(proof, keysFile === null ? await fetchPublishedKeys(platformUrl) : await readKeys(keysFile), expected);

const readKeys = async (file: string): Promise<PublishedKeys> => {
  const text = await readText(file);
  try {
    const keys: unknown = JSON.parse(text);
    if (isKeySet(keys)) return keys;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new BankClientError({ code: 'BAD_REQUEST', zh: `${file} 不是 JWKS。`, en: `${file} is no JWKS.` });
};

/** @throws BankClientError BAD_REQUEST */
export const readText = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((cause: unknown) => {
    throw new BankClientError({ code: 'BAD_REQUEST', zh: `读不到文件 ${file}。`, en: `The file ${file} cannot be read.`, cause });
  });

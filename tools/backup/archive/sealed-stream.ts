import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { ArchiveRefused } from './archive-refused.ts';
import { byteReader } from './byte-reader.ts';

/**
 * Encryption with a passphrase: scrypt makes the key, AES-256-GCM seals the stream in records of a mebibyte. The nonce of a
 * record is its number and whether it is the last one, so that records can be neither reordered nor cut off, and nothing
 * is handed on that has not been authenticated.
 */
export const MAGIC = Buffer.from('QINQING-SEALED-1\n');

const SALT_BYTES = 16;
const TAG_BYTES = 16;
const LENGTH_BYTES = 4;
const RECORD_BYTES = 1024 * 1024;
/** 128 MiB and about a third of a second for each guess. */
const SCRYPT = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };

export async function* seal(plain: AsyncIterable<Buffer>, passphrase: string): AsyncGenerator<Buffer> {
  const salt = randomBytes(SALT_BYTES);
  const key = await deriveKey(passphrase, salt);
  yield Buffer.concat([MAGIC, salt]);
  let number = 0;
  let held = Buffer.alloc(0);
  for await (const chunk of plain) {
    held = Buffer.concat([held, chunk]);
    while (held.length > RECORD_BYTES) {
      yield sealRecord(key, number++, held.subarray(0, RECORD_BYTES), false);
      held = held.subarray(RECORD_BYTES);
    }
  }
  yield sealRecord(key, number, held, true);
}

/** @throws ArchiveRefused when the passphrase is another one, or anything was changed or cut off */
export async function* unseal(sealed: AsyncIterable<Buffer>, passphrase: string): AsyncGenerator<Buffer> {
  const reader = byteReader(sealed);
  const start = await reader.read(MAGIC.length + SALT_BYTES);
  const key = await deriveKey(passphrase, start.subarray(MAGIC.length));
  for (let number = 0; ; number += 1) {
    const length = (await reader.read(LENGTH_BYTES)).readUInt32BE();
    if (length > RECORD_BYTES) throw damaged();
    const record = await reader.read(length + TAG_BYTES);
    const isLast = await reader.isAtEnd();
    yield openRecord(key, number, record, isLast);
    if (isLast) return;
  }
}

const deriveKey = (passphrase: string, salt: Buffer): Promise<Buffer> =>
  new Promise((done, fail) => scrypt(passphrase.normalize('NFC'), salt, 32, SCRYPT, (error, key) => (error === null ? done(key) : fail(error))));

const nonceOf = (number: number, isLast: boolean): Buffer => {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(number, 4);
  nonce.writeUInt8(isLast ? 1 : 0, 11);
  return nonce;
};

const sealRecord = (key: Buffer, number: number, plain: Buffer, isLast: boolean): Buffer => {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(number, isLast));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(plain.length);
  return Buffer.concat([length, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
};

const openRecord = (key: Buffer, number: number, record: Buffer, isLast: boolean): Buffer => {
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(number, isLast));
  decipher.setAuthTag(record.subarray(-TAG_BYTES));
  const plain = decipher.update(record.subarray(0, -TAG_BYTES));
  try {
    return Buffer.concat([plain, decipher.final()]);
  } catch (error) {
    throw number === 0 ? wrongPassphrase(error) : damaged(error);
  }
};

const wrongPassphrase = (cause: unknown): ArchiveRefused =>
  new ArchiveRefused('口令不对，或文件已被改动（BACKUP_PASSPHRASE）。', 'The passphrase is another one, or the file was changed (BACKUP_PASSPHRASE).', { cause });

const damaged = (cause?: unknown): ArchiveRefused => new ArchiveRefused('备份文件不完整或已被改动。', 'The backup is incomplete or was changed.', { cause });

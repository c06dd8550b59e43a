import { createHash, timingSafeEqual } from 'node:crypto';
import { canonicalJson, type Json } from './canonical-json.ts';

export const SALT_BYTES = 32;

/**
 * Stands for a personal value in an entry: SHA-256(salt ‖ canonicalJSON(value)) in hex (§10.11, SHR-14). A phone number has
 * few possible values; without the salt nobody can try them all, so erasing the salt erases the value.
 *
 * @param salt 32 random bytes, another one for each value
 * @throws RangeError when the salt has another length
 */
export const digestPersonal = (value: Json, salt: Uint8Array): string => {
  if (salt.length !== SALT_BYTES) throw new RangeError(`a salt has ${SALT_BYTES} bytes, not ${salt.length}`);
  return createHash('sha256').update(salt).update(canonicalJson(value)).digest('hex');
};

/** Whether a digest stands for this value. */
export const isDigestOf = (digest: string, value: Json, salt: Uint8Array): boolean => {
  const expected = Buffer.from(digestPersonal(value, salt), 'hex');
  const given = Buffer.from(digest, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
};

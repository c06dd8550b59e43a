import { calculateJwkThumbprint, importJWK, type JWK } from 'jose';
import { z } from 'zod';
import type { BilingualText } from './accounts.ts';
import type { PublicKeys } from './banks.ts';

export type BankKeysReading = { readonly ok: true; readonly keys: PublicKeys } | { readonly ok: false; readonly problem: BilingualText };

const MOST_KEYS = 5;
const LEAST_RSA_BITS = 2048;
/** Above 2^16 (FIPS 186-5): with an exponent of 1 anybody signs. */
const LEAST_RSA_EXPONENT_BITS = 17;
const PRIVATE_MEMBERS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'] as const;

/** A stranger wrote it, and it is shown on an operator's terminal: no control characters. */
const word = z.string().regex(/^\P{C}{1,200}$/u);
const jwkSchema = z.looseObject({ kty: word, crv: word.optional(), kid: word.optional(), alg: word.optional(), use: word.optional() });
const fileSchema = z.looseObject({ keys: z.array(jwkSchema).min(1).max(MOST_KEYS) });

type GivenKey = z.infer<typeof jwkSchema>;

class Unusable extends Error {
  readonly problem: BilingualText;
  constructor(zh: string, en: string) {
    super(en);
    this.problem = { zh, en };
  }
}

/**
 * Reads the public keys that a bank hands over (合作银行公钥, RFC 7517): for ES256, PS256 with at least 2048 bits, or EdDSA (Ed25519), and
 * nothing that is secret. What is kept is the public part alone, each key with its algorithm and a `kid`.
 */
export const readBankKeys = async (text: string): Promise<BankKeysReading> => {
  try {
    const given = readFile(text);
    const keys = await Promise.all(given.map(toPublicKey));
    requireDifferent(keys);
    return { ok: true, keys: { keys } };
  } catch (error) {
    if (error instanceof Unusable) return { ok: false, problem: error.problem };
    throw error;
  }
};

const readFile = (text: string): readonly GivenKey[] => {
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text)) throw holdsPrivateKey();
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Unusable('密钥文件不是 JSON。', 'The key file is no JSON.');
  }
  if (isSecretWithin(value)) throw holdsPrivateKey();
  const file = fileSchema.safeParse(value);
  if (file.success) return file.data.keys;
  throw new Unusable(`密钥文件应为 JWKS：{"keys": […]}，含 1–${MOST_KEYS} 个公钥（RFC 7517）。`, `The key file must be a JWKS, {"keys": […]}, of 1 to ${MOST_KEYS} public keys (RFC 7517).`);
};

/** Wherever it stands: a private key that has been sent to somebody is no secret any more. */
const isSecretWithin = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (PRIVATE_MEMBERS.some((member) => member in value) || Object.values(value).some(isSecretWithin));

const holdsPrivateKey = (): Unusable =>
  new Unusable(
    '文件中含有私钥。私钥不得离开银行：请银行作废这对密钥，重新生成，只交公钥。',
    'The file holds a private key. It must never leave the bank: have the bank discard this pair, make another one, and hand over the public half alone.',
  );

const toPublicKey = async (given: GivenKey): Promise<JWK> => {
  if (given.use !== undefined && given.use !== 'sig') throw new Unusable('密钥的用途（use）应为 sig。', 'A key must be for signatures (use: sig).');
  const alg = algorithmOf(given);
  if (given.alg !== undefined && given.alg !== alg) throw new Unusable(`算法 ${given.alg} 不接受；可用 ES256、PS256、EdDSA。`, `The algorithm ${given.alg} is not accepted; ES256, PS256 and EdDSA are.`);
  const { kty, crv, x, y, n, e } = given as JWK;
  const material = Object.fromEntries(Object.entries({ kty, crv, x, y, n, e }).filter(([, member]) => member !== undefined)) as unknown as JWK;
  await importJWK(material, alg).catch(() => {
    throw new Unusable(`不是有效的 ${alg} 公钥。`, `This is no valid public key for ${alg}.`);
  });
  return { ...material, alg, use: 'sig', kid: given.kid ?? (await calculateJwkThumbprint(material)) };
};

const algorithmOf = (given: GivenKey): string => {
  const { kty, crv, n, e } = given as JWK;
  if (kty === 'EC' && crv === 'P-256') return 'ES256';
  if (kty === 'OKP' && crv === 'Ed25519') return 'EdDSA';
  if (kty !== 'RSA') throw new Unusable(`密钥类型 ${kty} ${crv ?? ''} 不接受；可用 EC P-256、RSA、OKP Ed25519。`, `Keys of type ${kty} ${crv ?? ''} are not accepted; EC P-256, RSA and OKP Ed25519 are.`);
  const bits = countBits(typeof n === 'string' ? n : '');
  if (bits < LEAST_RSA_BITS) throw new Unusable(`RSA 密钥只有 ${bits} 位，至少 ${LEAST_RSA_BITS} 位。`, `The RSA key has ${bits} bits; at least ${LEAST_RSA_BITS} are needed.`);
  if (countBits(typeof e === 'string' ? e : '') < LEAST_RSA_EXPONENT_BITS) throw new Unusable('RSA 公钥指数过小，应为 65537（AQAB）。', 'The exponent of the RSA key is too small; it should be 65537 (AQAB).');
  return 'PS256';
};

const countBits = (number: string): number => {
  const hex = Buffer.from(number, 'base64url').toString('hex').replace(/^0+/, '');
  return hex === '' ? 0 : (hex.length - 1) * 4 + Number.parseInt(hex.charAt(0), 16).toString(2).length;
};

const requireDifferent = (keys: readonly JWK[]): void => {
  if (new Set(keys.map(({ kid }) => kid)).size < keys.length) throw new Unusable('每个密钥须有自己的 kid。', 'Each key needs a kid of its own.');
};

/** RFC 7638, in the order of the keys: what names a key by its material alone. */
export const thumbprintsOf = ({ keys }: PublicKeys): Promise<readonly string[]> => Promise.all(keys.map((key) => calculateJwkThumbprint(key as unknown as JWK)));

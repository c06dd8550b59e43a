import type { DataSource, EntityManager } from '@qinqing/database';
import { readChainName } from './chain-name.ts';
import { toHex } from './proof/hash-text.ts';
import { rootOf } from './proof/merkle-tree.ts';
import { signTreeHead, type HeadSigner } from './proof/tree-head.ts';
import { readChainEnd, readPeaks } from './stored-tree.ts';

export interface SignedHead {
  readonly size: number;
  readonly rootHash: string;
  readonly chainHash: string;
  readonly signedAt: Date;
  /** The head as a compact JWS. */
  readonly signature: string;
}

/**
 * Signs what the chain holds now and keeps the head (§10.11: at least daily and on demand).
 *
 * @param key the department's signing key: its name is that of the chain
 */
export const signHead = async ({ manager }: Pick<DataSource, 'manager'>, key: HeadSigner, now: Date): Promise<SignedHead> => {
  const [chain, end] = await Promise.all([readChainName(manager), readChainEnd(manager)]);
  const root = rootOf(await readPeaks(manager, end.size));
  const [rootHash, chainHash] = [toHex(root), toHex(end.chainHash)];
  const signature = await signTreeHead({ chain, size: end.size, rootHash, chainHash, at: now.toISOString() }, key);
  await manager.query('/* audit:head */ INSERT INTO audit_head (size, root_hash, chain_hash, signed_at, signature) VALUES ($1, $2, $3, $4, $5)', [
    end.size,
    root,
    end.chainHash,
    now,
    signature,
  ]);
  return { size: end.size, rootHash, chainHash, signedAt: now, signature };
};

const DAY_MS = 86_400_000;

/**
 * Signs a head when one is due: a day after the last one in any case, and soon after an entry received its place, since
 * only a signed head makes an entry provable. Whoever asks often enough needs no other timetable.
 *
 * @param soonMs how long entries wait for a head at most, so that a busy chain does not sign one for each batch
 * @returns null when none is due
 */
export const signDueHead = async (dataSource: DataSource, key: HeadSigner, now: Date, { soonMs = 5_000 } = {}): Promise<SignedHead | null> => {
  const [{ size }, head] = await Promise.all([readChainEnd(dataSource.manager), findNewestHead(dataSource.manager)]);
  // The distance, not the age: a clock that was set back must not keep heads away.
  const sinceMs = head === null ? Infinity : Math.abs(now.getTime() - head.signedAt.getTime());
  const isDue = size > (head?.size ?? 0) ? sinceMs >= soonMs : head !== null && sinceMs >= DAY_MS;
  return isDue ? signHead(dataSource, key, now) : null;
};

export const findNewestHead = async (manager: EntityManager): Promise<SignedHead | null> => {
  const [row]: { size: string; root_hash: Buffer; chain_hash: Buffer; signed_at: Date; signature: string }[] = await manager.query(
    '/* audit:newestHead */ SELECT size, root_hash, chain_hash, signed_at, signature FROM audit_head ORDER BY id DESC LIMIT 1',
  );
  if (row === undefined) return null;
  return { size: Number(row.size), rootHash: toHex(row.root_hash), chainHash: toHex(row.chain_hash), signedAt: row.signed_at, signature: row.signature };
};

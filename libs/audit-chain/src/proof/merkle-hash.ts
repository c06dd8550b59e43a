import { createHash } from 'node:crypto';
import type { AuditEntry } from './audit-entry.ts';
import { canonicalJson } from './canonical-json.ts';

/** Leaves and nodes are hashed apart (RFC 9162 §2.1.1): otherwise a node could be passed off as an entry. */
const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

export const hashLeaf = (data: string | Uint8Array): Buffer => createHash('sha256').update(LEAF).update(data).digest();

export const hashNode = (left: Uint8Array, right: Uint8Array): Buffer => createHash('sha256').update(NODE).update(left).update(right).digest();

/** The root of a tree without leaves. */
export const emptyRoot = (): Buffer => createHash('sha256').digest();

/** The leaf of an entry: the hash of its canonical JSON. */
export const hashEntry = (entry: AuditEntry): Buffer => hashLeaf(canonicalJson(entry));

import type { AuditEntry } from './audit-entry.ts';

/** An entry with its place, as the chain's keeper stored it; hashes in hex. */
export interface SealedEntry {
  /** 1, 2, 3 … without gaps. */
  readonly sequence: number;
  readonly entry: AuditEntry;
  readonly leafHash: string;
  readonly previousHash: string;
  readonly chainHash: string;
}

/**
 * `EDITED`: not what was hashed · `DELETED`, `INSERTED`, `REORDERED`: the neighbours do not follow one another ·
 * `TRUNCATED`: a signed head covers more entries than there are · `HEAD_MISMATCH`: consistent in itself, but not what was
 * signed · `BAD_SIGNATURE`: a head is not signed by the chain's keeper · `MALFORMED`: not in the form of a sealed entry.
 */
export type ChainDefect = 'MALFORMED' | 'EDITED' | 'DELETED' | 'INSERTED' | 'REORDERED' | 'TRUNCATED' | 'HEAD_MISMATCH' | 'BAD_SIGNATURE';

export interface FoundDefect {
  readonly kind: 'DEFECT';
  readonly defect: ChainDefect;
  /** The entry's place, from 1; of a bad signature the head's place in the list, from 1. */
  readonly at: number;
  readonly detail: string;
}

export interface ValidChain {
  readonly kind: 'VALID';
  readonly size: number;
  /** How many of the entries a head covers: for those after it nobody vouches yet. */
  readonly signedSize: number;
  readonly rootHash: string;
  readonly isSignatureChecked: boolean;
}

export type ChainVerdict = ValidChain | FoundDefect;

export const found = (defect: ChainDefect, at: number, detail: string): FoundDefect => ({ kind: 'DEFECT', defect, at, detail });

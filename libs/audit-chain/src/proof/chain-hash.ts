import { createHash } from 'node:crypto';
import type { AuditEntry } from './audit-entry.ts';
import { canonicalJson } from './canonical-json.ts';

const DOMAIN = 'qinqing audit chain 1';

/** h₀: names the chain, so that no two chains have a beginning in common. */
export const chainStart = (chain: string): Buffer => createHash('sha256').update(`${DOMAIN}\n${chain}`).digest();

/** hᵢ = SHA-256(hᵢ₋₁ ‖ canonicalJSON(entryᵢ)) (§10.11); 32 bytes. */
export const chainHash = (previous: Uint8Array, entry: AuditEntry): Buffer => createHash('sha256').update(previous).update(canonicalJson(entry)).digest();

import type { ReplicaReport } from '@qinqing/supergraph-versions';
import { z } from 'zod';

/** What a gateway says, or why it says nothing. */
export type GatewayAnswer = ReplicaReport | { readonly replica: string; readonly failure: string };

const PATIENCE_MS = 3_000;

const status = z.object({
  version: z.string(),
  since: z.iso.datetime().transform((text) => new Date(text)),
  refused: z.object({ version: z.string(), message: z.string() }).nullable(),
});

/** Asks a gateway elsewhere, at the address of its METRICS_PORT. */
export const askGateway = async (address: string): Promise<GatewayAnswer> => {
  try {
    const answer = await fetch(new URL('/supergraph', address), { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!answer.ok) return { replica: address, failure: `HTTP ${answer.status}` };
    const { version, since, refused } = status.parse(await answer.json());
    return { replica: address, version, since, seenAt: new Date(), refused: refused && { version: refused.version, reason: refused.message } };
  } catch (error) {
    return { replica: address, failure: (error as Error).message };
  }
};

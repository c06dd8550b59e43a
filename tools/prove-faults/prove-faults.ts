import type { Fault, Finding } from './fault.ts';
import type { Platform } from './platform/platform.ts';

export interface Proof {
  readonly fault: Fault;
  readonly finding: Finding;
}

export interface ProofRun {
  readonly faults: readonly Fault[];
  readonly platform: Platform;
  readonly size: number;
  readonly print: (line: string) => void;
}

/** Inflicts one fault after the other. One that cannot be inflicted is not held. */
export const proveFaults = async ({ faults, platform, size, print }: ProofRun): Promise<readonly Proof[]> => {
  const proofs: Proof[] = [];
  for (const fault of faults) {
    const finding = await fault.inflict(platform, size).catch((error: unknown): Finding => ({ isHeld: false, seen: `could not be inflicted: ${(error as Error).message}` }));
    proofs.push({ fault, finding });
    print(`${finding.isHeld ? '✓' : '✗'} ${proofs.length}/${faults.length} ${fault.what}\n    ${fault.aim}\n    ${finding.seen}`);
  }
  return proofs;
};

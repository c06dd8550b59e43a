import type { Guard } from './guards.ts';
import { isProved, type Proof } from './report.ts';
import type { Outcome, SpecRun } from './run-spec.ts';

export interface ProofRun {
  readonly workspace: string;
  readonly guards: readonly Guard[];
  readonly runSpec: (run: SpecRun) => Promise<Outcome>;
  readonly print: (line: string) => void;
}

/** Tries each guard with and without it, one after the other: the specs themselves use the whole machine. */
export const proveGuards = async ({ workspace, guards, runSpec, print }: ProofRun): Promise<readonly Proof[]> => {
  const proofs: Proof[] = [];
  for (const guard of guards) {
    const withGuard = await runSpec({ workspace, guard, isTakenAway: false });
    const withoutGuard = await runSpec({ workspace, guard, isTakenAway: true });
    const proof = { guard, withGuard, withoutGuard };
    proofs.push(proof);
    print(`${isProved(proof) ? '✓' : '✗'} ${proofs.length}/${guards.length} ${guard.department} ${guard.name}: with it ${withGuard.verdict}, without it ${withoutGuard.verdict}`);
    if (!isProved(proof)) [withGuard, withoutGuard].filter(({ reason }) => reason !== '').forEach(({ verdict, reason }) => print(`    ${verdict}: ${reason}`));
  }
  return proofs;
};

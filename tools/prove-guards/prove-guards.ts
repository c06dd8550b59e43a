import type { Guard } from './guards.ts';
import { isProved, type Proof } from './report.ts';
import { judge, type Report, type SpecRun } from './run-spec.ts';

export interface ProofRun {
  readonly workspace: string;
  readonly guards: readonly Guard[];
  readonly runSpec: (run: SpecRun) => Promise<Report>;
  readonly print: (line: string) => void;
}

/** Most of a run is waiting for a database: two at once finish in little more than half the time. */
const AT_ONCE = 2;

/** Tries each guard without it, and each spec once with all guards in place. Prints in the order of the guards. */
export const proveGuards = async ({ workspace, guards, runSpec, print }: ProofRun): Promise<readonly Proof[]> => {
  const wholeRuns = new Map<string, Promise<Report>>();
  const runWhole = ({ department, provedBy: { file } }: Guard): Promise<Report> => {
    const run = wholeRuns.get(file) ?? runSpec({ workspace, department, file, test: null, takeAway: '' });
    wholeRuns.set(file, run);
    return run;
  };
  const prove = async (guard: Guard): Promise<Proof> => {
    const { department, takeAway, provedBy: { file, test } } = guard;
    const withGuard = judge(await runWhole(guard), test);
    return { guard, withGuard, withoutGuard: judge(await runSpec({ workspace, department, file, test, takeAway }), test) };
  };
  const proofs: Proof[] = [];
  let printed = 0;
  const waiting = guards.entries();
  const work = async (): Promise<void> => {
    for (const [index, guard] of waiting) {
      proofs[index] = await prove(guard);
      for (let next = proofs[printed]; next !== undefined; next = proofs[printed]) printProof(print, next, (printed += 1), guards.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return proofs;
};

const printProof = (print: ProofRun['print'], proof: Proof, place: number, count: number): void => {
  const { guard, withGuard, withoutGuard } = proof;
  print(`${isProved(proof) ? '✓' : '✗'} ${place}/${count} ${guard.department} ${guard.name}: with it ${withGuard.verdict}, without it ${withoutGuard.verdict}`);
  if (!isProved(proof)) [withGuard, withoutGuard].filter(({ reason }) => reason !== '').forEach(({ verdict, reason }) => print(`    ${verdict}: ${reason}`));
};

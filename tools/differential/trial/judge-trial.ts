import type { AnsweringEngine, EngineAnswer } from '../answering-engine.ts';
import { findFaults, textOf } from '../compare/answers.ts';
import { explainDifference, type KnownDifference } from '../compare/known-differences.ts';
import { resolveConditions, RESOLVED_CONDITIONS } from '../compare/resolved-conditions.ts';
import type { Graph } from '../graph/graph.ts';
import { World } from '../graph/world.ts';
import { answerRightly, type RightAnswer } from '../right/answer-rightly.ts';
import { isOutage, type Trial } from './trial.ts';

export interface Contestants {
  readonly graph: Graph;
  readonly ours: AnsweringEngine;
  readonly reference: AnsweringEngine;
}

export interface Verdict {
  /** What is wrong with our answer, or differs from the reference's for no known reason. Empty: passed. */
  readonly faults: readonly string[];
  /** Why the reference answers otherwise, as far as it does. */
  readonly known: readonly Pick<KnownDifference, 'id' | 'title'>[];
  readonly ours: EngineAnswer;
  /** Null: it was not asked. */
  readonly reference: EngineAnswer | null;
  readonly right: RightAnswer;
}

/** Our engine's answer must be right, and the reference's must be the same or differ for a known reason. */
export const judgeTrial = async (trial: Trial, { graph, ours, reference }: Contestants): Promise<Verdict> => {
  const { document, operationName, variables } = trial.operation;
  const worldOf = (): World => new World(graph, trial.seed, trial.weather);
  const right = answerRightly({ graph, world: worldOf(), document, operationName, variables });
  if (right === null) throw new Error(`The variables of operation ${trial.seed} do not fit: the generator is wrong.`);
  const world = worldOf();
  const answer = await answerOrThrow(ours, trial, world);
  const wrong = findFaults(answer, right, world.carriedOut);
  if (isOutage(trial)) return { faults: wrong, known: [], ours: answer, reference: null, right };
  const asked = await answerOrThrow(reference, trial, worldOf());
  const explanation = explainDifference({ ours: answer, reference: asked, right });
  const verdict = { ours: answer, reference: asked, right };
  if (explanation.unexplained.length === 0) return { ...verdict, faults: wrong, known: explanation.known };
  const resolved = { ...trial, operation: resolveConditions(trial.operation, graph.apiSchema) };
  const again = explainDifference({ ours: answer, reference: await answerOrThrow(reference, resolved, worldOf()), right });
  if (again.unexplained.length === 0) return { ...verdict, faults: wrong, known: [RESOLVED_CONDITIONS, ...again.known] };
  return { ...verdict, faults: [...wrong, ...explanation.unexplained.map((aspect) => `the reference has other ${aspect}, and nobody knows why`)], known: [] };
};

/** An engine that throws has answered wrongly. */
const answerOrThrow = async (engine: AnsweringEngine, { operation }: Trial, world: World): Promise<EngineAnswer> => {
  try {
    return await engine.answer(operation, world);
  } catch (error) {
    return { data: null, errors: [{ path: [], code: `threw ${textOf((error as Error).message)}` }], fetchCount: world.fetchCount };
  }
};

import * as highsModule from 'highs';
import type { Milp, MilpSolution, SolveMilp } from '../../domain/planning/milp.ts';

export interface SolverLimits {
  /** Of one programme, in seconds: a safety net only, since where it cuts depends on the machine. */
  readonly timeLimitSeconds: number;
  /** Branches that are searched at most: where it cuts depends on the programme alone. */
  readonly mostNodes: number;
  /** A solution that is this close to the best possible cost is good enough. */
  readonly absoluteGap: number;
}

export interface Solver {
  readonly solve: SolveMilp;
  /** Memory of the WebAssembly instance: it never shrinks, so that a long-lived process must not own one. */
  readonly memoryBytes: () => number;
  readonly dispose: () => void;
}

/** The package's types describe its CommonJS form, where the loader lies one level deeper than in the module that is loaded. */
const loadHighs = highsModule.default as unknown as typeof highsModule.default.default;

/**
 * HiGHS as the solver of yes-or-no programmes. One native model serves all of them: each programme replaces the one before.
 * Single-threaded and seeded, so that a programme is answered the same each time unless its time limit cuts it short.
 */
export const createHighsSolver = async ({ timeLimitSeconds, mostNodes, absoluteGap }: SolverLimits): Promise<Solver> => {
  const highs = await loadHighs();
  const model = highs.createModel();
  const { optimal } = highs.constants.modelStatus;
  return {
    solve: (milp) => {
      if (milp.costs.length === 0) return { values: [], cost: 0, isProven: true };
      model.clear();
      model.options.set({ output_flag: false, random_seed: 0, time_limit: timeLimitSeconds, mip_rel_gap: 0, mip_abs_gap: absoluteGap, mip_max_nodes: mostNodes });
      model.passModel({ ...toColumns(milp.costs, highs.constants.variableType.integer), ...toRows(milp, highs.infinity) });
      model.run();
      const values = [...model.getSolution().colValue].map(Math.round);
      return isSolution(milp, values) ? { values, cost: costOf(milp, values), isProven: model.getModelStatus() === optimal } : null;
    },
    memoryBytes: () => highs.memoryBytes,
    dispose: () => void model.dispose(),
  };
};

const toColumns = (costs: readonly number[], integer: 1) => ({
  numCols: costs.length,
  colCost: Float64Array.from(costs),
  colLower: new Float64Array(costs.length),
  colUpper: new Float64Array(costs.length).fill(1),
  integrality: costs.map(() => integer),
});

const toRows = ({ costs, rows }: Milp, infinity: number) => ({
  numRows: rows.length,
  rowLower: new Float64Array(rows.length).fill(-infinity),
  rowUpper: Float64Array.from(rows, ({ most }) => most),
  matrix: {
    format: 'csr' as const,
    numRows: rows.length,
    numCols: costs.length,
    starts: startsOf(rows),
    indices: rows.flatMap(({ terms }) => terms.map(([variable]) => variable)),
    values: rows.flatMap(({ terms }) => terms.map(([, coefficient]) => coefficient)),
  },
});

const startsOf = (rows: Milp['rows']): readonly number[] => {
  const starts = [0];
  for (const { terms } of rows) starts.push((starts.at(-1) ?? 0) + terms.length);
  return starts;
};

/** Trusted is only what can be checked here: a search that was cut short may leave nothing behind. */
const isSolution = ({ costs, rows }: Milp, values: readonly number[]): boolean =>
  values.length === costs.length &&
  values.every((value) => value === 0 || value === 1) &&
  rows.every(({ terms, most }) => terms.reduce((sum, [variable, coefficient]) => sum + coefficient * (values[variable] ?? 0), 0) <= most + 1e-6);

const costOf = ({ costs }: Milp, values: readonly number[]): MilpSolution['cost'] => costs.reduce((sum, cost, variable) => sum + cost * (values[variable] ?? 0), 0);

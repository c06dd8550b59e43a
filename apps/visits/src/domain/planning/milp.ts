/** A mixed-integer linear programme of yes-or-no decisions: minimise the costs within the rows. */
export interface Milp {
  readonly costs: readonly number[];
  readonly rows: readonly MilpRow[];
}

/** Σ coefficient · variable ≤ most. */
export interface MilpRow {
  readonly terms: readonly (readonly [variable: number, coefficient: number])[];
  readonly most: number;
}

export interface MilpSolution {
  /** 0 or 1 for each variable. */
  readonly values: readonly number[];
  readonly cost: number;
  /** No better one exists. */
  readonly isProven: boolean;
}

/** Null when no solution was found within the solver's limits. */
export type SolveMilp = (milp: Milp) => MilpSolution | null;

/** Collects variables and rows; a variable is its place. */
export class MilpBuilder {
  readonly costs: number[] = [];
  readonly rows: MilpRow[] = [];

  addVariable(cost: number): number {
    return this.costs.push(cost) - 1;
  }

  /** Rows that can never bind are left out. */
  addRow(terms: MilpRow['terms'], most: number): void {
    const largest = terms.reduce((sum, [, coefficient]) => sum + Math.max(coefficient, 0), 0);
    if (largest > most) this.rows.push({ terms, most });
  }
}

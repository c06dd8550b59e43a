/** Where a project's money can be (POL-20). */
export type BudgetAccount = 'APPROPRIATED' | 'AVAILABLE' | 'RESERVED' | 'COMMITTED' | 'PAID' | 'RETURNED';

/** The money of a project in fen: `appropriated = available + reserved + committed + paid + returned` at every moment. */
export interface Budget {
  readonly projectId: string;
  readonly appropriatedCents: number;
  readonly availableCents: number;
  readonly reservedCents: number;
  readonly committedCents: number;
  readonly paidCents: number;
  readonly returnedCents: number;
}

/** The ways that money can go. APPROPRIATED is where it comes from: putting money in raises both it and AVAILABLE. */
export type BudgetWay =
  | readonly ['APPROPRIATED', 'AVAILABLE']
  | readonly ['AVAILABLE', 'RESERVED']
  | readonly ['RESERVED', 'AVAILABLE']
  | readonly ['RESERVED', 'COMMITTED']
  | readonly ['COMMITTED', 'AVAILABLE']
  | readonly ['COMMITTED', 'PAID']
  | readonly ['PAID', 'RETURNED'];

export const emptyBudget = (projectId: string): Budget => ({
  projectId,
  appropriatedCents: 0,
  availableCents: 0,
  reservedCents: 0,
  committedCents: 0,
  paidCents: 0,
  returnedCents: 0,
});

/** A project's money, account by account, with every move that led there (POL-20). */
export interface Ledger {
  readonly balances: Readonly<Record<Account, number>>;
  readonly entries: readonly LedgerEntry[];
  move(entry: LedgerEntry): void;
  has(amountCents: number): boolean;
}

export type Account = 'APPROPRIATED' | 'AVAILABLE' | 'RESERVED' | 'COMMITTED' | 'PAID' | 'RETURNED';

export interface LedgerEntry {
  readonly from: Account;
  readonly to: Account;
  readonly amountCents: number;
  readonly applicationId: string | null;
  readonly reason: string;
  readonly movedBy: string;
  readonly at: Date;
}

export const openLedger = (): Ledger => {
  const balances: Record<Account, number> = { APPROPRIATED: 0, AVAILABLE: 0, RESERVED: 0, COMMITTED: 0, PAID: 0, RETURNED: 0 };
  const entries: LedgerEntry[] = [];
  return {
    balances,
    entries,
    move: (entry) => {
      // What is put in comes from outside: both sides grow.
      balances[entry.from] += entry.from === 'APPROPRIATED' ? entry.amountCents : -entry.amountCents;
      balances[entry.to] += entry.amountCents;
      if (balances[entry.from] < 0) throw new Error(`${entry.from} has no ${entry.amountCents} fen`);
      entries.push(entry);
    },
    has: (amountCents) => balances.AVAILABLE >= amountCents,
  };
};

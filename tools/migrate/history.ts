import type { MigrationClass } from '@qinqing/database';

export type MigrationState = 'APPLIED' | 'PENDING' | 'OF_A_NEWER_VERSION';

export interface HistoryEntry {
  /** Its place among all of the department: 1 is the first, and its file begins with 0001. */
  readonly number: number;
  /** Its class, with the timestamp at the end. */
  readonly name: string;
  readonly state: MigrationState;
}

/** What this version of a department brings and what its database holds, oldest first. */
export const describeHistory = (migrations: readonly MigrationClass[], applied: readonly string[]): readonly HistoryEntry[] => {
  const known = migrations.map(({ name }) => name);
  const stateOf = (name: string): MigrationState => (known.includes(name) ? (applied.includes(name) ? 'APPLIED' : 'PENDING') : 'OF_A_NEWER_VERSION');
  return [...new Set([...known, ...applied])].toSorted((a, b) => timestampOf(a) - timestampOf(b)).map((name, index) => ({ number: index + 1, name, state: stateOf(name) }));
};

const TIMESTAMP_DIGITS = 13;

const timestampOf = (name: string): number => Number(name.slice(-TIMESTAMP_DIGITS));

/** As people name it: `0002 SmsReminders`. */
export const labelOf = ({ number, name }: HistoryEntry): string => `${String(number).padStart(4, '0')} ${name.slice(0, -TIMESTAMP_DIGITS)}`;

export interface Jurisdiction {
  readonly title: string;
  /** What the keys of its personas end with. */
  readonly suffix: string;
  /** GB/T 2260. */
  readonly divisionCode: string;
  /** Visits that a protected enterprise receives in a month. */
  readonly limit: number;
  /** When its offices close. */
  readonly closes: string;
}

export const jurisdictions: readonly Jurisdiction[] = [
  { title: 'the first jurisdiction', suffix: '', divisionCode: '440704', limit: 1, closes: '18:00' },
  { title: 'the second jurisdiction, with a limit of 2 and other office hours', suffix: '2', divisionCode: '440608', limit: 2, closes: '17:30' },
];

import type { Wording } from '@qinqing/codes';

export type Locale = 'ZH_CN' | 'EN';

export interface FactLabel {
  readonly name: Wording;
  /** `FEN`: money, shown in yuan or 万元. `DAY`: a calendar day. Otherwise the unit's word (人 / people); none when left out. */
  readonly unit?: 'FEN' | 'DAY' | Wording;
  /** The names of the values of an enumerated fact. */
  readonly values?: Readonly<Record<string, Wording>>;
  /** How an enterprise obtains or supplies it. */
  readonly howToObtain?: Wording;
}

/** How a caller names its facts. What is not in the table is shown by its key. */
export interface RuleLabels {
  readonly facts: Readonly<Record<string, FactLabel>>;
  readonly qualifications?: Readonly<Record<string, Wording>>;
  readonly lists?: Readonly<Record<string, Wording>>;
  readonly customsLevels?: Readonly<Record<string, Wording>>;
}

export type CustomsLevel = 'ADVANCED_CERTIFIED' | 'CERTIFIED' | 'REGULAR' | 'DISHONEST' | 'SERIOUSLY_DISHONEST';

interface DatedLevels {
  /** YYYY-MM-DD, the first day. */
  readonly validFrom: string;
  readonly levels: readonly CustomsLevel[];
}

/** The customs credit levels as a dated code list: three, and five since General Administration of Customs order 282 (海关总署令第282号, §12.6). */
const history: readonly DatedLevels[] = [
  { validFrom: '0001-01-01', levels: ['ADVANCED_CERTIFIED', 'REGULAR', 'DISHONEST'] },
  { validFrom: '2026-04-01', levels: ['ADVANCED_CERTIFIED', 'CERTIFIED', 'REGULAR', 'DISHONEST', 'SERIOUSLY_DISHONEST'] },
];

/** The levels that a decision of this day (YYYY-MM-DD) can give. */
export const customsLevelsOn = (day: string): readonly CustomsLevel[] => history.findLast(({ validFrom }) => validFrom <= day)?.levels ?? [];

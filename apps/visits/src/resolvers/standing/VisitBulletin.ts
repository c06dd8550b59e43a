import { divisionPrefix } from '@qinqing/codes';
import { placeHoldingStates } from '../../domain/visit-state.ts';
import type { VisitBulletinResolvers } from '../../generated/graphql.ts';
import { countArranged, listPublishedOverrides } from '../../persistence/standing/visit-overrides.ts';

/** A month of a division that is over. */
export interface BulletinMonth {
  readonly divisionCode: string;
  /** YYYY-MM in Shanghai. */
  readonly month: string;
}

const spanOf = (month: string): readonly [Date, Date] => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  return [new Date(`${month}-01T00:00:00+08:00`), new Date(`${next}-01T00:00:00+08:00`)];
};

export const VisitBulletin: VisitBulletinResolvers = {
  arranged: ({ divisionCode, month }, _arguments, { manager }) => countArranged(manager, divisionPrefix(divisionCode), ...spanOf(month), placeHoldingStates),
  overrides: ({ divisionCode, month }, _arguments, { manager }) => listPublishedOverrides(manager, divisionPrefix(divisionCode), ...spanOf(month)),
};

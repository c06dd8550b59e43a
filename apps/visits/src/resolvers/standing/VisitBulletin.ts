import { divisionPrefix } from '@qinqing/codes';
import { instantsOf } from '../../domain/month.ts';
import { placeHoldingStates } from '../../domain/visit-state.ts';
import type { VisitBulletinResolvers } from '../../generated/graphql.ts';
import { countArranged, listPublishedOverrides } from '../../persistence/standing/visit-overrides.ts';

/** A month of a division that is over. */
export interface BulletinMonth {
  readonly divisionCode: string;
  /** YYYY-MM in Shanghai. */
  readonly month: string;
}

const instantsOfMonth = (month: string): readonly [Date, Date] => {
  const { from, to } = instantsOf({ firstMonth: month, lastMonth: month });
  return [from, to];
};

export const VisitBulletin: VisitBulletinResolvers = {
  arranged: ({ divisionCode, month }, _arguments, { manager }) => countArranged(manager, divisionPrefix(divisionCode), ...instantsOfMonth(month), placeHoldingStates),
  overrides: ({ divisionCode, month }, _arguments, { manager }) => listPublishedOverrides(manager, divisionPrefix(divisionCode), ...instantsOfMonth(month)),
};

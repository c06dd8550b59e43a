import { isInJurisdiction } from '@qinqing/caller';
import { parseDivisionCode } from '@qinqing/codes';
import type { QueryResolvers } from '../../generated/graphql.ts';
import { findRoutingOf } from '../../persistence/routing.ts';

/** Null for a foreign jurisdiction as for one without a routing. */
export const appealRouting: QueryResolvers['appealRouting'] = (_root, { divisionCode, number }, { manager, caller }) => {
  const division = parseDivisionCode(divisionCode);
  return division.ok && isInJurisdiction(caller, division.code) ? findRoutingOf(manager, division.code, number ?? null) : null;
};

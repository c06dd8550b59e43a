import { isInJurisdiction } from '@qinqing/caller';
import { quarterOf } from '../../domain/quarter.ts';
import type { QueryResolvers } from '../../generated/graphql.ts';
import { countCoverage } from '../../persistence/liaison-coverage.ts';
import { readDivision } from '../../read-input.ts';

export const liaisonCoverage: QueryResolvers['liaisonCoverage'] = async (_root, { divisionCode: text }, { manager, caller, now }) => {
  const divisionCode = readDivision('divisionCode', text);
  if (!isInJurisdiction(caller, divisionCode)) return null;
  return { divisionCode, ...(await countCoverage(manager, divisionCode, quarterOf(now))) };
};

import { divisionLineage } from '@qinqing/codes';
import type { QueryResolvers } from '../../generated/graphql.ts';
import { listBanksOf } from '../../persistence/banks.ts';
import { readDivision } from '../read-division.ts';

export const banks: QueryResolvers['banks'] = (_root, { divisionCode }, { manager }) => listBanksOf(manager, divisionLineage(readDivision(divisionCode)));

import type { QueryResolvers } from '../../generated/graphql.ts';
import { findBankAccess } from '../../persistence/bank-access.ts';
import { readDivision } from '../read-division.ts';

export const bankAccess: QueryResolvers['bankAccess'] = async (_root, { divisionCode }, { manager }) => {
  const access = await findBankAccess(manager, readDivision(divisionCode));
  return access?.isOpen === true ? access : null;
};

import { CallerFault } from '@qinqing/caller';
import { parseUscc } from '@qinqing/codes';
import type { QueryResolvers } from '../../generated/graphql.ts';

export const enterprise: QueryResolvers['enterprise'] = (_root, { by: { id, uscc } }, { loaders }) => {
  const isOne = (typeof id === 'string') !== (typeof uscc === 'string');
  if (!isOne) throw new CallerFault('BAD_USER_INPUT', 'Give "by" exactly one of "id" and "uscc".', { field: 'by' });
  return typeof uscc === 'string' ? loaders.enterprisesByUscc.load(readUscc(uscc)) : loaders.enterprises.load(id as string);
};

const readUscc = (text: string): string => {
  const reading = parseUscc(text);
  if (reading.ok) return reading.uscc;
  const { message, position, reason } = reading;
  throw new CallerFault('BAD_USER_INPUT', message.en, { field: 'by.uscc', position, reason, messageZh: message.zh });
};

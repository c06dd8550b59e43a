import { findNewestHead } from '@qinqing/audit-chain';
import type { QueryResolvers } from '../../generated/graphql.ts';

export const creditTreeHead: QueryResolvers['creditTreeHead'] = (_root, _arguments, { manager }) => findNewestHead(manager);

import type { Connection } from '@qinqing/database';
import type { Enterprise } from '../domain/enterprise.ts';
import type { EnterpriseConnectionResolvers } from '../generated/graphql.ts';

/** A page that also knows how to count the whole list, if somebody asks. */
export interface EnterprisePage extends Connection<Enterprise> {
  readonly count: () => Promise<number | null>;
}

export const EnterpriseConnection: EnterpriseConnectionResolvers = {
  totalCount: ({ count }) => count(),
};

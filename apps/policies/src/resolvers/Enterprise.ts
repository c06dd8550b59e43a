import { CallerFault } from '@qinqing/caller';
import { readPageRequest } from '@qinqing/database';
import type { MatchClass } from '@qinqing/rules';
import type { PolicyMatch } from '../domain/policy-match.ts';
import type { EnterpriseResolvers, PolicyMatchFilter } from '../generated/graphql.ts';
import { readApplicationKeyset } from '../persistence/application-list.ts';
import { MATCH_ORDER } from './PolicyMatchConnection.ts';
import { readApplicationFilter } from './Query/policyApplications.ts';

/** What another department hands over: the enterprise's id. */
export interface EnterpriseReference {
  readonly id: string;
}

const shownByDefault: readonly MatchClass[] = ['ELIGIBLE', 'LIKELY', 'NEAR_MISS'];

const isWanted = ({ project, result, amountCents }: PolicyMatch, filter: PolicyMatchFilter | null | undefined): boolean =>
  (filter?.results ?? shownByDefault).includes(result) &&
  (!filter?.mode || project.mode === filter.mode) &&
  (!filter?.level || project.level === filter.level) &&
  (typeof filter?.amountFrom !== 'number' || (amountCents !== null && amountCents >= filter.amountFrom)) &&
  (!filter?.closesBefore || (project.closesOn !== null && project.closesOn < filter.closesBefore));

export const Enterprise: EnterpriseResolvers = {
  __resolveReference: ({ id }) => ({ id }),

  policyMatches: async ({ id }, { filter, first, after }, { matches }) => {
    const keyset = readPageRequest({ first, after }, MATCH_ORDER, 3);
    const found = await matches.load(id);
    return found === null ? null : { matches: found.filter((match) => isWanted(match, filter)), keyset };
  },

  policyApplications: ({ id }, { filter, first, after }) => {
    const asked = readApplicationFilter(filter);
    if (asked.enterpriseId !== null && asked.enterpriseId !== id) {
      throw new CallerFault('BAD_USER_INPUT', 'filter.enterpriseId names another enterprise than this one. Leave it out here.', { field: 'filter.enterpriseId' });
    }
    return { filter: { ...asked, enterpriseId: id }, keyset: readApplicationKeyset({ first, after }) };
  },
};

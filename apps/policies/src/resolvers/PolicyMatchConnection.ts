import { toConnection, type Connection, type Keyset } from '@qinqing/database';
import { rankOf, type PolicyMatch } from '../domain/policy-match.ts';
import type { PolicyMatchConnectionResolvers } from '../generated/graphql.ts';

export const MATCH_ORDER = 'policy-match:best';

/** All that the filter leaves, best first, and where the page starts in it. */
export interface MatchPage {
  readonly matches: readonly PolicyMatch[];
  readonly keyset: Keyset;
}

const sortValues = ({ result, score, project }: PolicyMatch): readonly string[] => [String(rankOf(result)), score.toFixed(4), project.id];

/** Matches are in order: what follows a cursor begins behind the first one that is not before it. */
const isBehind = (match: PolicyMatch, [rank = '', score = '', id = '']: readonly string[]): boolean => {
  const [ownRank, ownScore] = [rankOf(match.result), match.score];
  if (ownRank !== Number(rank)) return ownRank > Number(rank);
  if (ownScore !== Number(score)) return ownScore < Number(score);
  return match.project.id > id;
};

const readPage = ({ matches, keyset }: MatchPage): Connection<PolicyMatch> => {
  const { after, size } = keyset;
  const rest = after === null ? matches : matches.filter((match) => isBehind(match, after));
  return toConnection(rest.slice(0, size + 1), keyset, MATCH_ORDER, sortValues);
};

export const PolicyMatchConnection: PolicyMatchConnectionResolvers = {
  edges: (page) => [...readPage(page).edges],
  nodes: (page) => [...readPage(page).nodes],
  pageInfo: (page) => readPage(page).pageInfo,
  totalCount: ({ matches }) => matches.length,
};

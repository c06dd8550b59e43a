import { CallerFault, isInJurisdiction } from '@qinqing/caller';
import { divisionPrefix, type DivisionCode } from '@qinqing/codes';
import { isUuid, readPageRequest, toConnection, type Connection, type PageRequest } from '@qinqing/database';
import type { RequestContext } from '../../context.ts';
import { clusterRequests } from '../../domain/merging/clusters.ts';
import { prepareSubject } from '../../domain/merging/similarity.ts';
import { weighTerms, type TermWeights } from '../../domain/merging/term-weights.ts';
import { listMergeableEnterpriseIds, listOpenSubjects, listRecentTexts, type StoredSubject } from '../../persistence/merging/merge-subjects.ts';
import type { Prospect } from './MergeProspect.ts';

const PROSPECT_ORDER = 'merge-prospect:enterprise';

export interface ProspectRequest extends PageRequest {
  readonly divisionCode: DivisionCode;
  readonly enterpriseId: string | null;
}

/** Enterprises of the division with several open requests, page by page; each is compared within itself, so that a district costs its pages and no more. */
export const readProspects = async (context: RequestContext, { divisionCode, enterpriseId, ...page }: ProspectRequest): Promise<Connection<Prospect>> => {
  const { manager, caller } = context;
  const keyset = readPageRequest(page, PROSPECT_ORDER, 1);
  const after = keyset.after?.[0] ?? null;
  if (after !== null && !isUuid(after)) throw new CallerFault('BAD_USER_INPUT', '"after" is no cursor of this list. Take it from pageInfo.endCursor, or leave it out to start afresh.', { field: 'after' });
  const prefix = divisionPrefix(divisionCode);
  const ids = isInJurisdiction(caller, divisionCode) ? await listMergeableEnterpriseIds(manager, { divisionPrefix: prefix, enterpriseId, after, most: keyset.size + 1 }) : [];
  const shown = ids.slice(0, keyset.size);
  const subjects = Map.groupBy(shown.length === 0 ? [] : await listOpenSubjects(manager, shown), (subject) => subject.enterpriseId);
  const terms = weighTerms(shown.length === 0 ? [] : await listRecentTexts(manager, divisionPrefix(divisionCode.slice(0, 6) as DivisionCode)));
  const prospects = await Promise.all(ids.map((id) => toProspect(context, id, subjects.get(id) ?? [], terms)));
  return toConnection(prospects, keyset, PROSPECT_ORDER, (prospect) => [prospect.enterpriseId]);
};

const toProspect = async (context: RequestContext, enterpriseId: string, subjects: readonly StoredSubject[], terms: TermWeights): Promise<Prospect> => {
  const [first] = subjects;
  if (first === undefined) return { enterpriseId, openRequests: 0, candidates: [] };
  const [{ values }, reception] = await Promise.all([context.settings.load(first.divisionCode), context.receptionRules.load(enterpriseId)]);
  const rules = { ...values, headcountCap: reception?.maxGroupSize ?? values.defaultGroupSize };
  return { enterpriseId, openRequests: subjects.length, candidates: clusterRequests(subjects.map((subject) => prepareSubject(subject, terms)), rules) };
};

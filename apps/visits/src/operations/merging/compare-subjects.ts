import { divisionPrefix } from '@qinqing/codes';
import type { EntityManager } from '@qinqing/database';
import type { Settings } from '../../context.ts';
import type { ProposedMember } from '../../domain/merging/bundle-proposal.ts';
import type { ClusterRules } from '../../domain/merging/clusters.ts';
import { prepareSubject } from '../../domain/merging/similarity.ts';
import { weighTerms } from '../../domain/merging/term-weights.ts';
import { findReceptionRules } from '../../persistence/arrival/reception-rules.ts';
import { listRecentTexts, listSubjects } from '../../persistence/merging/merge-subjects.ts';

/** Requests with their words weighed among those of the district, and the rules of the enterprise that they would visit. */
export const compareSubjects = async (
  manager: EntityManager,
  { enterpriseId, divisionCode, visitRequestIds }: { readonly enterpriseId: string; readonly divisionCode: string; readonly visitRequestIds: readonly string[] },
  { values }: Settings,
): Promise<{ readonly members: readonly ProposedMember[]; readonly rules: ClusterRules }> => {
  const subjects = await listSubjects(manager, visitRequestIds);
  const terms = weighTerms(await listRecentTexts(manager, divisionPrefix(divisionCode.slice(0, 6))));
  const reception = await findReceptionRules(manager, enterpriseId);
  return {
    members: subjects.map((subject) => ({ ...subject, ...prepareSubject(subject, terms) })),
    rules: { ...values, headcountCap: reception?.maxGroupSize ?? values.defaultGroupSize },
  };
};

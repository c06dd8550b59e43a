import { isInJurisdiction } from '@qinqing/caller';
import type { RequestContext } from '../../context.ts';
import { findDisguise } from '../../domain/standing/disguised-inspection.ts';
import { windowsOfTerms } from '../../domain/standing/visit-terms.ts';
import type { VisitRequest as StoredRequest } from '../../domain/visit-request.ts';
import type { VisitRequestResolvers } from '../../generated/graphql.ts';
import { standingMessages } from '../../messages/standing.ts';
import type { Wording } from '@qinqing/subgraph-server';

type OwnFields = 'formReturn' | 'screeningFinding' | 'dataGrant' | 'earlierFindings' | 'terms' | 'override' | 'conflicts';

/** Why screening ended a request before its necessity was scored; null: it did not. */
const explainScreening = async (request: StoredRequest, context: RequestContext): Promise<Wording | null> => {
  const { values } = await context.settings.load(request.divisionCode);
  switch (request.state) {
    case 'DECLINED_DISGUISED':
      return standingMessages.disguised(findDisguise(request, values));
    case 'DECLINED_DUPLICATE':
      return standingMessages.duplicate(values.similarWithinDays);
    case 'CONVERTED_TO_DATA': {
      const [grant] = await context.dataGrants.load(request.id);
      return grant === undefined ? null : standingMessages.answeredByData(grant.items.length, grant.validUntil);
    }
    default:
      return null;
  }
};

export const VisitRequest: Pick<VisitRequestResolvers, OwnFields> = {
  formReturn: async ({ id }, _arguments, { formReturns }) => (await formReturns.load(id))[0] ?? null,
  screeningFinding: async (request, { locale }, context) => (await explainScreening(request, context))?.[locale] ?? null,
  dataGrant: async ({ id, state }, _arguments, { dataGrants }) => (state === 'CONVERTED_TO_DATA' ? ((await dataGrants.load(id))[0] ?? null) : null),
  earlierFindings: ({ duplicateOf }, _arguments, { visitRequests }) => (duplicateOf === null ? null : visitRequests.load(duplicateOf)),
  terms: async ({ id, terms, state, dueAt }, _arguments, { windows, now }) =>
    terms === null ? null : { conditions: terms.conditions, windows: [...windowsOfTerms(terms, await windows.load(id), now)], answerBy: state === 'NEGOTIATING' ? dueAt : null },
  conflicts: async ({ id }, _arguments, { caller, conflicts }) => (await conflicts.load(id)).filter(({ otherDivisionCode }) => isInJurisdiction(caller, otherDivisionCode)),
  override: async ({ id }, _arguments, { overrides }) => (await overrides.load(id))[0] ?? null,
};

import type { EntityManager } from '@qinqing/database';
import type { Span } from '../../domain/arrival/blackouts.ts';
import { isBoundByReceptionRules } from '../../domain/arrival/reception-fit.ts';
import type { VisitRequest } from '../../domain/visit-request.ts';
import { findBlackoutOf } from '../../persistence/arrival/reception-rules.ts';
import type { VisitBlackedOut } from './refusals.ts';

/** A visit gets no date on a day on which the enterprise receives nobody (VIS-21); null: it may have this one. */
export const refuseBlackout = async (manager: EntityManager, request: VisitRequest, span: Span): Promise<VisitBlackedOut | null> => {
  if (!isBoundByReceptionRules(request)) return null;
  const blackout = await findBlackoutOf(manager, request.enterpriseId, span);
  return blackout === null ? null : { kind: 'VisitBlackedOut', ...blackout };
};

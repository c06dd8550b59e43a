import { CallerFault } from '@qinqing/caller';
import { isUuid, runOperation, type OperationResult } from '@qinqing/database';
import { listEnterpriseCopies, listOrgUnitCopies } from '@qinqing/register-copies';
import type { RequestContext } from '../../context.ts';
import { isTooMuch, weekOfInstant, type AccompanyingLoad } from '../../domain/protection/accompanying-load.ts';
import { partiesOf, placeOf } from '../../domain/visit-access.ts';
import type { VisitRequest } from '../../domain/visit-request.ts';
import { placeHoldingStates } from '../../domain/visit-state.ts';
import { listAccompanyingLoads, saveAccompanying } from '../../persistence/protection/accompanying.ts';
import { findVisitRequest } from '../../persistence/visit-requests.ts';
import { getVisitRequest, settingsAt } from '../act-on-visit.ts';
import type { VisitRequestUnknown } from '../refusals.ts';
import type { VisitWithoutDate } from './refusals.ts';

export interface RecordAccompanyingInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
  readonly officerIds: readonly string[];
  readonly hosts: number | null;
}

const MOST_OFFICERS = 20;
const MOST_HOSTS = 200;

/** Who accompanied a visit, and how many of the enterprise's people it took (VIS-03, VIS-31): the last record counts. */
export const recordAccompanying = async (context: RequestContext, input: RecordAccompanyingInput): Promise<OperationResult<VisitRequest, VisitRequestUnknown | VisitWithoutDate>> => {
  checkInput(input);
  return runOperation<VisitRequest, VisitRequestUnknown | VisitWithoutDate>(context.dataSource, {
    mutation: 'recordAccompanying',
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const { visitRequestId, officerIds, hosts } = input;
      const request = isUuid(visitRequestId) ? await findVisitRequest(manager, visitRequestId) : null;
      const [unit] = request === null ? [] : await listOrgUnitCopies(manager, [request.unitId]);
      const [enterprise] = request === null ? [] : await listEnterpriseCopies(manager, [request.enterpriseId]);
      const parties = request === null ? [] : partiesOf(context.caller, placeOf(request, unit?.lineage ?? null, enterprise?.liaisonOfficerId ?? null));
      if (request === null || !parties.some((party) => party === 'CENTRE' || party === 'UNIT')) return { kind: 'refused', refusal: { kind: 'VisitRequestUnknown', visitRequestId } };
      // Every visit without a date is answered alike, whatever ended it (VIS-08).
      if (request.scheduledStartsAt === null || !placeHoldingStates.includes(request.state)) return { kind: 'refused', refusal: { kind: 'VisitWithoutDate', visitRequestId } };
      await saveAccompanying(manager, { visitRequestId: request.id, officerIds, hosts, recordedBy: context.caller.subject, now: context.now });
      return { kind: 'done', value: request, reference: request.id };
    },
    readAgain: getVisitRequest,
  });
};

const checkInput = ({ officerIds, hosts }: RecordAccompanyingInput): void => {
  if (officerIds.length > MOST_OFFICERS || !officerIds.every(isUuid)) {
    throw new CallerFault('BAD_USER_INPUT', `officerIds must be at most ${MOST_OFFICERS} ids. Take them from Officer.id.`, { field: 'officerIds', limit: MOST_OFFICERS });
  }
  if (hosts !== null && (hosts < 1 || hosts > MOST_HOSTS)) throw new CallerFault('BAD_USER_INPUT', `hosts must be from 1 to ${MOST_HOSTS}, or left out.`, { field: 'hosts', limit: MOST_HOSTS });
};

/** The officers of a visit who accompany too much in its week (VIS-31), in the district to which it belongs. */
export const listOverloads = async ({ manager, today }: RequestContext, request: VisitRequest, officerIds: readonly string[]): Promise<AccompanyingLoad[]> => {
  if (request.scheduledStartsAt === null || officerIds.length === 0) return [];
  const { values } = await settingsAt(manager, request.divisionCode, today);
  const loads = await listAccompanyingLoads(manager, { divisionCode: request.divisionCode.slice(0, 6), ...weekOfInstant(request.scheduledStartsAt), officerIds, most: officerIds.length });
  return loads.map((load) => ({ ...load, limit: values.accompanyingPerWeek })).filter(isTooMuch);
};

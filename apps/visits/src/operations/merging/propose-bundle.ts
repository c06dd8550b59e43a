import { isInJurisdiction } from '@qinqing/caller';
import { isUuid, runOperation, type Decision, type EntityManager, type OperationResult } from '@qinqing/database';
import type { RequestContext } from '../../context.ts';
import { checkProposal } from '../../domain/merging/bundle-proposal.ts';
import type { MergeBundle } from '../../domain/merging/bundle.ts';
import { earliestDeadline } from '../../domain/merging/comprehensive-inspection.ts';
import { checkWindows, type ProposedWindow } from '../../domain/visit-form.ts';
import { settingsAt } from '../act-on-visit.ts';
import type { VisitFormRejected, VisitRequestUnknown } from '../refusals.ts';
import { listRequestsOf } from './act-on-bundle.ts';
import { compareSubjects } from './compare-subjects.ts';
import { getBundle } from './read-bundle.ts';
import type { BundleNotPossible } from './refusals.ts';
import { saveProposal } from './save-proposal.ts';

export interface ProposedBundle {
  readonly visitRequestIds: readonly string[];
  /** The unit that leads; of several requests of it, the one booked first. */
  readonly leadUnitId: string;
  /** Joint windows in the order of preference. */
  readonly windows: readonly ProposedWindow[];
}

export interface ProposeBundleInput extends ProposedBundle {
  readonly idempotencyKey: string;
}

export type ProposeBundleRefusal = VisitRequestUnknown | BundleNotPossible | VisitFormRejected;

/** The centre proposes to the units that their visits come as one (VIS-14, VIS-15); each unit is asked for its word. */
export const proposeBundle = (context: RequestContext, input: ProposeBundleInput): Promise<OperationResult<MergeBundle, ProposeBundleRefusal>> =>
  runOperation<MergeBundle, ProposeBundleRefusal>(context.dataSource, {
    mutation: 'proposeBundle',
    caller: context.caller.subject,
    input,
    decide: (manager) => proposeWithin(context, manager, input),
    readAgain: getBundle,
  });

/** The same within the transaction of a larger decision. */
export const proposeWithin = async (context: RequestContext, manager: EntityManager, proposed: ProposedBundle): Promise<Decision<MergeBundle, ProposeBundleRefusal>> => {
  const { caller, now, calendar, today } = context;
  const ids = [...new Set(proposed.visitRequestIds)];
  const requests = await listRequestsOf(manager, ids.filter(isUuid));
  const unknown = ids.find((id) => !requests.some((request) => request.id === id && isInJurisdiction(caller, request.divisionCode)));
  if (unknown !== undefined) return refused({ kind: 'VisitRequestUnknown', visitRequestId: unknown });
  const [first] = requests;
  if (first === undefined) return refused({ kind: 'BundleNotPossible', problems: [{ code: 'TOO_FEW_REQUESTS', visitRequestId: null, limit: '2' }] });
  const settings = await settingsAt(manager, first.divisionCode, today);
  const { members, rules } = await compareSubjects(manager, { enterpriseId: first.enterpriseId, divisionCode: first.divisionCode, visitRequestIds: ids }, settings);
  const problems = checkProposal(members, proposed.leadUnitId, rules);
  if (problems.length > 0) return refused({ kind: 'BundleNotPossible', problems });
  // Each visit was announced in time when it was booked; the earliest statutory deadline prevails over the merge (§0.1).
  const windowRules = { now, calendar, settings: settings.values, isLeadTimeWaived: true, notAfter: earliestDeadline(members) };
  const formProblems = checkWindows(proposed.windows, windowRules);
  if (formProblems.length > 0) return refused({ kind: 'VisitFormRejected', problems: formProblems });
  const bundle = await saveProposal(context, manager, { proposed, requests, settings });
  return { kind: 'done', value: bundle, reference: bundle.id };
};

const refused = (refusal: ProposeBundleRefusal): Decision<MergeBundle, ProposeBundleRefusal> => ({ kind: 'refused', refusal });

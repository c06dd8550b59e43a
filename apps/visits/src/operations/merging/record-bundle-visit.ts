import { readRecordedText } from '@qinqing/text-input';
import type { RequestContext } from '../../context.ts';
import { unitsWithoutReport } from '../../domain/merging/bundle.ts';
import type { BundleEvent } from '../../domain/merging/bundle-state.ts';
import { insertReports } from '../../persistence/merging/bundle-members.ts';
import { actOnBundle, type BundleOperationResult } from './act-on-bundle.ts';
import { moveBundle } from './move-bundle.ts';

/** A record of a joint visit may be long: it serves several departments. */
const LONGEST_RECORD = 10_000;

export interface RecordBundleVisitInput {
  readonly idempotencyKey: string;
  readonly bundleId: string;
  readonly jointRecord: string;
}

/** The lead unit writes the one record that all units share (联合记录, VIS-15). */
export const recordBundleVisit = async (context: RequestContext, input: RecordBundleVisitInput): Promise<BundleOperationResult<never>> => {
  const jointRecord = readRecordedText('jointRecord', input.jointRecord, LONGEST_RECORD);
  return actOnBundle(context, {
    mutation: 'recordBundleVisit',
    action: 'RECORD_VISIT',
    input,
    decide: async ({ manager, whole }) => ({
      saved: await moveBundle(manager, whole.bundle, { actor: context.caller.subject, now: context.now }, { events: ['recordVisit'], changes: { jointRecord } }),
    }),
  });
};

export interface ReportOnBundleInput {
  readonly idempotencyKey: string;
  readonly bundleId: string;
  readonly report: string;
}

/** A unit writes its own part beside the joint record (分部门报告, §9.1); the last one closes the bundle. */
export const reportOnBundle = async (context: RequestContext, input: ReportOnBundleInput): Promise<BundleOperationResult<never>> => {
  const text = readRecordedText('report', input.report, LONGEST_RECORD);
  return actOnBundle(context, {
    mutation: 'reportOnBundle',
    action: 'REPORT',
    input,
    decide: async ({ manager, whole, ownUnitIds }) => {
      const moment = { actor: context.caller.subject, now: context.now };
      const reporting = unitsWithoutReport(whole).filter((unitId) => ownUnitIds.includes(unitId));
      const isLast = unitsWithoutReport(whole).length === reporting.length;
      const events: readonly BundleEvent[] = [whole.bundle.state === 'DONE' ? 'beginReports' : 'addReport', ...(isLast ? (['completeReports'] as const) : [])];
      const saved = await moveBundle(manager, whole.bundle, moment, { events });
      await insertReports(manager, saved.id, reporting, { text, by: moment.actor, now: moment.now });
      return { saved };
    },
  });
};

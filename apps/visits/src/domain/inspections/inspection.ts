import { shanghaiDate } from '@qinqing/working-time';
import { isTextWithin } from '@qinqing/text-input';
import type { VisitRequest } from '../visit-request.ts';

/** Why an inspection comes unannounced: drawn by lot (双随机), or because somebody complained (投诉举报核查). */
export type InspectionReason = 'RANDOM_SELECTION' | 'COMPLAINT';

/** The order to inspect (检查通知书). */
export interface InspectionNotice {
  readonly visitRequestId: string;
  readonly unitId: string;
  readonly noticeNumber: string;
  /** Null for an announced inspection. */
  readonly reason: InspectionReason | null;
}

/** Two officers on site, with their enforcement IDs (执法证号). */
export interface InspectionArrival {
  readonly visitRequestId: string;
  readonly arrivedAt: Date;
  readonly firstEnforcementId: string;
  readonly secondEnforcementId: string;
  readonly scannedBy: string;
  readonly scannedAt: Date;
}

/**
 * An unannounced inspection does not exist for the enterprise, nor for the officer who looks after it, until it has arrived (§0.1):
 * no list, count, quota or notice of theirs may hold it.
 */
export const isKeptSecret = ({ announcement, askedAt }: Pick<VisitRequest, 'announcement' | 'askedAt'>): boolean => announcement === 'UNANNOUNCED' && askedAt === null;

/** What is said on site when inspectors arrive. */
export interface ScanIn {
  readonly noticeNumber: string;
  readonly enforcementIds: readonly string[];
  readonly arrivedAt: Date;
}

export type ScanInProblem = 'NOTICE_MISSING' | 'NOTICE_DIFFERS' | 'TWO_OFFICERS_NEEDED' | 'NOT_YET_ARRIVED' | 'ANOTHER_DAY';

const REFERENCE_LENGTH = 100;
const isReference = (text: string): boolean => isTextWithin(text, 1, REFERENCE_LENGTH);

/**
 * What stands against letting inspectors in: an inspection notice, two different officers, and the agreed or planned day
 * (《行政处罚法》第四十二条、第五十五条, §0.1). An empty list lets them in; no roster, pledge or pass is asked of inspectors at work.
 *
 * @param noticeOnFile the number that an unannounced inspection was booked under; null: none yet
 */
export const checkScanIn = (
  { noticeNumber, enforcementIds, arrivedAt }: ScanIn,
  { scheduledStartsAt }: Pick<VisitRequest, 'scheduledStartsAt'>,
  noticeOnFile: string | null,
  now: Date,
): readonly ScanInProblem[] => {
  const officers = enforcementIds.map((id) => id.trim().toUpperCase());
  const problems: (ScanInProblem | false)[] = [
    !isReference(noticeNumber) && 'NOTICE_MISSING',
    noticeOnFile !== null && noticeOnFile !== noticeNumber.trim() && 'NOTICE_DIFFERS',
    (officers.length !== 2 || officers[0] === officers[1] || !officers.every(isReference)) && 'TWO_OFFICERS_NEEDED',
    arrivedAt > now && 'NOT_YET_ARRIVED',
    scheduledStartsAt !== null && shanghaiDate(arrivedAt) !== shanghaiDate(scheduledStartsAt) && 'ANOTHER_DAY',
  ];
  return problems.filter((problem) => problem !== false);
};

import { walkThrough, type Step, type Transitions } from '@qinqing/state-machine';

/**
 * Where a merged visit stands (§9.1). NOT_ARRANGED is every end without a date after the enterprise was asked: the state itself tells
 * nobody whose word it was (VIS-08).
 */
export type BundleState = 'PROPOSED' | 'AGREED' | 'ASKED' | 'SCHEDULED' | 'DONE' | 'SPLIT_REPORTS' | 'CLOSED' | 'DISSOLVED' | 'NOT_ARRANGED';

export type BundleEvent =
  | 'recordAgreement'
  | 'completeAgreement'
  | 'decline'
  | 'ask'
  | 'followUpByPhone'
  | 'schedule'
  | 'endWithoutDate'
  | 'loseMember'
  | 'dissolve'
  | 'recordVisit'
  | 'beginReports'
  | 'addReport'
  | 'completeReports';

export const bundleTransitions: Transitions<BundleState, BundleEvent> = {
  recordAgreement: { PROPOSED: 'PROPOSED' },
  completeAgreement: { PROPOSED: 'AGREED' },
  decline: { PROPOSED: 'DISSOLVED', AGREED: 'DISSOLVED' },
  ask: { AGREED: 'ASKED' },
  // The enterprise stays asked while it is called; the requests say how.
  followUpByPhone: { ASKED: 'ASKED' },
  schedule: { ASKED: 'SCHEDULED' },
  endWithoutDate: { ASKED: 'NOT_ARRANGED' },
  // Also after a no that its units may not read yet: it must look like before (VIS-08).
  loseMember: { PROPOSED: 'PROPOSED', AGREED: 'AGREED', ASKED: 'ASKED', SCHEDULED: 'SCHEDULED', NOT_ARRANGED: 'NOT_ARRANGED' },
  // A date that is agreed stays: the last one left keeps it for itself.
  dissolve: { PROPOSED: 'DISSOLVED', AGREED: 'DISSOLVED', ASKED: 'DISSOLVED', SCHEDULED: 'DISSOLVED' },
  recordVisit: { SCHEDULED: 'DONE' },
  beginReports: { DONE: 'SPLIT_REPORTS' },
  addReport: { SPLIT_REPORTS: 'SPLIT_REPORTS' },
  completeReports: { SPLIT_REPORTS: 'CLOSED' },
};

export type BundleStep = Step<BundleState, BundleEvent>;

export const walkBundle = walkThrough(bundleTransitions);

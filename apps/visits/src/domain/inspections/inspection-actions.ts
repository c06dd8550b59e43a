import type { ActionRule } from '../visit-actions.ts';

/** What inspectors do on site (§0.1). */
export type InspectionAction = 'SCAN_IN';

export const inspectionActionRules: Readonly<Record<InspectionAction, ActionRule>> = {
  SCAN_IN: { parties: ['UNIT'], event: 'scanIn' },
};

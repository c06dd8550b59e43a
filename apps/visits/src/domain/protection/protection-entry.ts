import { walkThrough, type Transitions } from '@qinqing/state-machine';

/** An enterprise's way onto the protection list (保护清单) and off it (VIS-09). */
export type ProtectionState = 'PROPOSED' | 'CONSENTED' | 'ACTIVE' | 'UNDER_REVIEW' | 'REMOVED';

export type ProtectionGround = 'VISIT_FREQUENCY' | 'PILOT' | 'REGISTERED';

/** How it came off: the enterprise said no, or took its word back; the review; it left; the register ended it. */
export type ProtectionRemoval = 'DECLINED' | 'WITHDRAWN' | 'REVIEW' | 'LEFT' | 'REGISTER';

export type ProtectionEvent = 'consent' | 'activate' | 'fallDue' | 'keep' | 'remove';

export const protectionTransitions: Transitions<ProtectionState, ProtectionEvent> = {
  consent: { PROPOSED: 'CONSENTED' },
  // The register of enterprises shows it: from then on every department knows.
  activate: { CONSENTED: 'ACTIVE' },
  fallDue: { ACTIVE: 'UNDER_REVIEW' },
  keep: { ACTIVE: 'ACTIVE', UNDER_REVIEW: 'ACTIVE' },
  remove: { PROPOSED: 'REMOVED', CONSENTED: 'REMOVED', ACTIVE: 'REMOVED', UNDER_REVIEW: 'REMOVED' },
};

export const walkProtection = walkThrough(protectionTransitions);

export interface ProtectionEntry {
  readonly id: string;
  readonly enterpriseId: string;
  readonly divisionCode: string;
  readonly ground: ProtectionGround;
  readonly state: ProtectionState;
  /** Receptions a month in the six months before (VIS-12). */
  readonly baselineReceptions: number;
  /** Burden a month in the six months before (VIS-03, VIS-43). */
  readonly baselineBurden: number;
  /** Counted from the visits on the platform, or as the enterprise's own records say. */
  readonly baselineSource: 'COUNTED' | 'RECORDED';
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly consentedBy: string | null;
  /** First protected day; null: it never was in force. */
  readonly activatedOn: string | null;
  readonly reviewDueOn: string | null;
  readonly reviewedBy: string | null;
  readonly reviewedOn: string | null;
  readonly removedOn: string | null;
  readonly removedBy: string | null;
  readonly removal: ProtectionRemoval | null;
  readonly removalConsentedBy: string | null;
  /** The register shows what the entry says. */
  readonly isSettled: boolean;
  /** Of the last decision that the register was told; null: there was none. */
  readonly decisionNumber: number | null;
  readonly settingsVersion: string;
  readonly updatedAt: Date;
  readonly version: number;
}

/** Whether a decision was announced that the enterprise is protected, so that its end has to be announced too. */
export const isAnnounced = ({ state }: Pick<ProtectionEntry, 'state'>): boolean => state === 'CONSENTED' || state === 'ACTIVE' || state === 'UNDER_REVIEW';

/** The enterprise says no, or takes its word back: its consent is needed as long as it is protected (VIS-09). */
export const removalByEnterprise = ({ state }: Pick<ProtectionEntry, 'state'>): ProtectionRemoval => (state === 'PROPOSED' ? 'DECLINED' : 'WITHDRAWN');

/** So many months later, on the same day or the last of a shorter month. */
export const addMonths = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDate = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(date, lastDate))).toISOString().slice(0, 10);
};

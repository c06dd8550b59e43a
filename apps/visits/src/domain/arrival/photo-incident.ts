import { dayMs } from '@qinqing/working-time';

export type IncidentSeverity = 'MINOR' | 'SERIOUS';
export type IncidentState = 'REPORTED' | 'UPHELD' | 'DISMISSED';
/** What follows when an incident is upheld: a word, the members concerned stay away, or the whole group does (VIS-20). */
export type IncidentSanction = 'WARNING' | 'MEMBER_BAN' | 'GROUP_BAN';

/** A picture that should not have been taken (违规拍摄). */
export interface PhotoIncident {
  readonly id: string;
  readonly visitRequestId: string;
  readonly divisionCode: string;
  readonly zone: string;
  readonly severity: IncidentSeverity;
  readonly description: string;
  readonly memberIds: readonly string[];
  readonly state: IncidentState;
  readonly sanction: IncidentSanction | null;
  readonly finding: string | null;
  readonly reportedBy: string;
  readonly reportedAt: Date;
  readonly decidedAt: Date | null;
  readonly version: number;
}

export interface PossiblyBanned {
  readonly id: string;
  readonly personKey: string;
}

/** Whom a sanction keeps away, each person once. */
export const listBannedPersons = (sanction: IncidentSanction | null, group: readonly PossiblyBanned[], concernedIds: readonly string[]): readonly string[] => {
  if (sanction !== 'MEMBER_BAN' && sanction !== 'GROUP_BAN') return [];
  const kept = sanction === 'GROUP_BAN' ? group : group.filter(({ id }) => concernedIds.includes(id));
  return [...new Set(kept.map(({ personKey }) => personKey))];
};

/** Calendar days from the decision on, to the minute. */
export const banEndsAt = (decidedAt: Date, photoBanDays: number): Date => new Date(decidedAt.getTime() + photoBanDays * dayMs);

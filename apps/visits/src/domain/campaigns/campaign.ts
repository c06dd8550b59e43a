import type { CampaignKind, SessionComponent } from './campaign-kind.ts';
import type { SessionState } from './session-state.ts';

/** A campaign (专项行动), as it is stored: what gathers enterprises, or goes out to them, over a time. */
export interface Campaign {
  readonly id: string;
  readonly kind: CampaignKind;
  readonly title: string;
  readonly purpose: string;
  readonly divisionCode: string;
  /** The park's operator, in whose park it is held; null: none. */
  readonly hostUnitId: string | null;
  /** Who answers for it, with the office held. */
  readonly leader: string | null;
  /** Enterprises to be met in all; null: no target. */
  readonly target: number | null;
  /** YYYY-MM-DD. */
  readonly startsOn: string;
  /** YYYY-MM-DD, included. */
  readonly endsOn: string;
  /** Null: its sessions are planned one by one. */
  readonly dayOfMonth: number | null;
  readonly everyMonths: number | null;
  /** HH:MM in Shanghai. */
  readonly startTime: string;
  readonly durationMinutes: number;
  readonly place: string;
  readonly seats: readonly PlannedSeats[];
  readonly year: number;
  /** Which one it is of its kind and year, where these are limited. */
  readonly yearPlace: number | null;
  readonly plannedBy: string;
  readonly createdAt: Date;
}

/** How many persons a component takes; null: as many as come. */
export interface PlannedSeats {
  readonly component: SessionComponent;
  readonly capacity: number | null;
}

/** A work group 1+1+X: who leads, the town, and the departments (工作组, VIS-28, VIS-35). */
export interface WorkGroup {
  readonly campaignId: string;
  readonly number: number;
  /** Who leads it, with the office held. */
  readonly leader: string;
  readonly leadUnitId: string;
  readonly townUnitId: string;
  readonly unitIds: readonly string[];
}

/** One session of a campaign (场次). */
export interface CampaignSession {
  readonly id: string;
  readonly campaignId: string;
  readonly kind: CampaignKind;
  readonly hostUnitId: string | null;
  readonly divisionCode: string;
  /** 1 is 首期. */
  readonly ordinal: number;
  /** The day by the rule, YYYY-MM-DD: the one held on may be another. */
  readonly nominalOn: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  readonly state: SessionState;
  /** Its one common issue. */
  readonly theme: string | null;
  /** The departments that come. */
  readonly unitIds: readonly string[];
  readonly summary: string | null;
  readonly minutesFinishedAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
}

export interface SessionSeats extends PlannedSeats {
  readonly sessionId: string;
  readonly taken: number;
}

export interface SignUp {
  readonly sessionId: string;
  readonly enterpriseId: string;
  readonly component: SessionComponent;
  readonly persons: number;
  readonly contactName: string | null;
  readonly contactPhone: string;
  /** Departments that it would like to meet (点单). */
  readonly wantedUnitIds: readonly string[];
  readonly signedBy: string;
  readonly at: Date;
}

/** What was decided in a session, and is supervised (督办事项). */
export interface CampaignTask {
  readonly id: string;
  readonly sessionId: string;
  readonly title: string;
  readonly ownerUnitId: string;
  /** YYYY-MM-DD. */
  readonly dueOn: string;
  readonly decidedBy: string;
  readonly decidedAt: Date;
  readonly finishedAt: Date | null;
  readonly finishedBy: string | null;
  readonly result: string | null;
}

export interface ExpertOpinion {
  readonly sessionId: string;
  readonly expert: string;
  readonly text: string;
  readonly at: Date;
}

import { walkThrough, type Transitions } from '@qinqing/state-machine';

/** What went wrong with a visit (违规情形, VIS-01, VIS-40, §9.1). */
export type ViolationKind = 'UNBOOKED' | 'LATE_REGISTRATION' | 'UNJUSTIFIED_EMERGENCY' | 'NO_SHOW' | 'DISGUISED_INSPECTION';

/** From whom it is known: the enterprise that was visited, the centre's own finding, or a date that passed. */
export type ViolationSource = 'ENTERPRISE' | 'CENTRE' | 'SYSTEM';

export type ViolationState = 'RECORDED' | 'ANSWERED' | 'UPHELD' | 'DISMISSED';
export type ViolationEvent = 'answer' | 'uphold' | 'dismiss';

export interface VisitViolation {
  readonly id: string;
  readonly divisionCode: string;
  /** Against whom it is recorded. */
  readonly unitId: string;
  readonly enterpriseId: string;
  /** Null for a visit that was never booked. */
  readonly visitRequestId: string | null;
  readonly kind: ViolationKind;
  readonly source: ViolationSource;
  /** The enterprise reported it, or was asked about the visit: of any other visit it knows nothing, an unannounced inspection above all (§0.1). */
  readonly isShownToEnterprise: boolean;
  readonly recordedBy: string;
  /** What happened, in the words of who recorded it. */
  readonly account: string;
  readonly occurredAt: Date;
  /** YYYY-MM-DD in Shanghai. What an enterprise reported is shown to the unit no closer than that. */
  readonly occurredOn: string;
  readonly state: ViolationState;
  /** Until then the unit may state its side before anything is decided. */
  readonly hearingDueAt: Date;
  readonly statement: string | null;
  readonly statedAt: Date | null;
  readonly decisionReason: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly createdAt: Date;
  readonly version: number;
}

const transitions: Transitions<ViolationState, ViolationEvent> = {
  answer: { RECORDED: 'ANSWERED' },
  uphold: { RECORDED: 'UPHELD', ANSWERED: 'UPHELD' },
  dismiss: { RECORDED: 'DISMISSED', ANSWERED: 'DISMISSED' },
};

const walk = walkThrough(transitions);

/** Where an event leads, or null when it is not possible in this state. */
export const stateAfter = (state: ViolationState, event: ViolationEvent): ViolationState | null => walk(state, [event])?.at(-1)?.to ?? null;

/** Nobody is found at fault unheard: the unit has answered, or has let its time pass. In its favour the centre decides at any time. */
export const isHeard = ({ state, hearingDueAt }: Pick<VisitViolation, 'state' | 'hearingDueAt'>, now: Date): boolean => state === 'ANSWERED' || hearingDueAt < now;

/** What an enterprise reported tells who reported it: such a record names neither it nor its words to the unit (VIS-01). */
export const isReporterProtected = ({ source }: Pick<VisitViolation, 'source'>): boolean => source === 'ENTERPRISE';

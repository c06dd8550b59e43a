import type { SizeClass } from '@qinqing/codes';
import type { VisibleState } from '../unit-view.ts';
import type { ProposedWindow, VisitForm } from '../visit-form.ts';
import type { VisitBenefit } from '../visit-kind.ts';
import { placeHoldingStates, type VisitState } from '../visit-state.ts';
import type { VisitRequest } from '../visit-request.ts';

/** What all stops of a programme have in common. */
export type ProgrammeForm = Omit<VisitForm, 'windows' | 'relatedIssue'> & { readonly benefits: readonly VisitBenefit[] };

/** What the enterprises should be like that the centre picks (遴选条件). */
export interface ProgrammeCriteria {
  /** A prefix of a GB/T 4754 code; null: any trade. */
  readonly industryPrefix: string | null;
  /** Empty: any size. */
  readonly sizeClasses: readonly SizeClass[];
  readonly topic: string | null;
  readonly windows: readonly ProposedWindow[];
}

/** One request for visits to several enterprises (多点到访, VIS-44). */
export interface VisitProgramme {
  readonly id: string;
  readonly divisionCode: string;
  readonly unitId: string;
  readonly requestedBy: string;
  readonly form: ProgrammeForm;
  /** Null: the unit named the stops. */
  readonly criteria: ProgrammeCriteria | null;
  readonly stopCount: number;
  /** YYYY-MM-DD: the last day that was proposed. */
  readonly endsOn: string;
  readonly settingsVersion: string;
  readonly createdAt: Date;
  readonly version: number;
}

export type ProgrammeState = 'OPEN' | 'DONE';

/** A stop in one of these has a date or had one, or waits for the unit's own word on the enterprise's terms. */
const readByUnit: readonly VisitState[] = [...placeHoldingStates, 'NO_SHOW', 'NEGOTIATING'];

/**
 * A stop that the centre picked exists for the unit from the moment it gets a date, or has to be negotiated: a unit that read whom else the
 * centre asked would know who refused (VIS-44, VIS-08).
 */
export const isKeptFromUnit = ({ isPicked, state }: Pick<VisitRequest, 'isPicked' | 'state'>): boolean => isPicked && !readByUnit.includes(state);

/** The stored states of picked stops that a unit may read. */
export const statesReadByUnit = readByUnit;

const over: ReadonlySet<VisibleState> = new Set<VisibleState>([
  'COMPLETED',
  'FEEDBACK_DONE',
  'CLOSED',
  'NO_SHOW',
  'REFUSED',
  'CANCELLED',
  'NOT_ARRANGED',
  'CONVERTED_TO_DATA',
  'DECLINED_DUPLICATE',
  'DECLINED_DISGUISED',
  'DECLINED_UNNECESSARY',
]);

const tookPlace: ReadonlySet<VisibleState> = new Set<VisibleState>(['COMPLETED', 'FEEDBACK_DONE', 'CLOSED']);

/**
 * Whether a programme is done (VIS-44), from what a reader reads of its stops: it tells of no stop, and of no end, that the reader may not know.
 *
 * @param states the stops as they are read
 * @param today YYYY-MM-DD in Shanghai
 */
export const stateOfProgramme = ({ criteria, stopCount, endsOn }: Pick<VisitProgramme, 'criteria' | 'stopCount' | 'endsOn'>, states: readonly VisibleState[], today: string): ProgrammeState => {
  if (!states.every((state) => over.has(state))) return 'OPEN';
  if (criteria === null) return 'DONE';
  return states.filter((state) => tookPlace.has(state)).length >= stopCount || endsOn < today ? 'DONE' : 'OPEN';
};

/** How many more enterprises the centre may pick: what ended without a visit can be made up for. */
export const countRemaining = ({ stopCount }: Pick<VisitProgramme, 'stopCount'>, stops: readonly Pick<VisitRequest, 'state'>[]): number =>
  Math.max(0, stopCount - stops.filter(({ state }) => !over.has(state) || tookPlace.has(state)).length);

/** What the order of a waiting list looks at (候补排序, POL-16). */
export interface WaitingPlace {
  /** 0 … 1, null counts as 0. */
  readonly score: number | null;
  readonly isRedListed: boolean;
  readonly submittedAt: Date | null;
}

/**
 * 「同等条件下优先」: first the score, inside equal scores the red list, then who came first (§9.3). The red list never changes a score.
 *
 * @returns less than 0 when `a` is served first; 0 for those who came in the same instant under the same conditions
 */
export const comparePlaces = (a: WaitingPlace, b: WaitingPlace): number =>
  (b.score ?? 0) - (a.score ?? 0) || Number(b.isRedListed) - Number(a.isRedListed) || timeOf(a) - timeOf(b);

const timeOf = ({ submittedAt }: WaitingPlace): number => submittedAt?.getTime() ?? Number.MAX_SAFE_INTEGER;

/**
 * Whether nobody who waits comes before a newcomer: order prevails, and a smaller later application does not jump over a larger one
 * that waits for money. Those who came in the same instant do not bar each other, so that nobody waits while the money suffices.
 */
export const isNextInOrder = (newcomer: WaitingPlace, waiting: readonly WaitingPlace[]): boolean => waiting.every((other) => comparePlaces(newcomer, other) <= 0);

/** Served before an equal that came earlier, by nothing but the red list: this is counted (POL-16). */
export const isWonByRedList = (served: WaitingPlace, stillWaiting: readonly WaitingPlace[]): boolean =>
  served.isRedListed && stillWaiting.some((other) => !other.isRedListed && (other.score ?? 0) === (served.score ?? 0) && timeOf(other) < timeOf(served));

/**
 * The score by which a waiting list is ordered: the share of the project's conditions that are proved by evidence. Applicants of one project
 * differ in nothing else that the project asks for; grades, lists and ratings count only where its rule makes them a condition.
 */
export const scoreConditions = (results: readonly { readonly result: 'PASS' | 'FAIL' | 'UNKNOWN' }[]): number =>
  results.length === 0 ? 1 : Math.round((results.filter(({ result }) => result === 'PASS').length / results.length) * 10_000) / 10_000;

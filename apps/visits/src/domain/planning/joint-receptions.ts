import type { MergePair, PlannableRequest, PlanningProblem, Span } from './planning-problem.ts';

/** A reception that could take place: some of these requests, at this time. */
export interface ReceptionOption extends Span {
  readonly enterpriseId: string;
  /** Whoever is not among them cannot come at this time, or not together with them. */
  readonly requestIds: readonly string[];
  /** Which of its own windows each request uses, counted from 1. */
  readonly positions: readonly number[];
}

type Pairs = ReadonlyMap<string, MergePair>;

/** More than that at one moment are not worth the search: requests at one enterprise are few. */
const MOST_CLIQUES = 24;
const MINUTE_MS = 60_000;

export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

export const indexPairs = (pairs: readonly MergePair[]): Pairs => new Map(pairs.map((pair) => [pairKey(pair.first, pair.second), pair]));

/**
 * All receptions that can be the best at one enterprise: each window alone, and each largest set of mergeable requests that
 * can meet when a window begins. Whoever meets at all, meets when the last of their windows begins, so that no other moment
 * needs to be looked at; smaller sets are left to the choice of who takes part.
 */
export const listReceptionOptions = (requests: readonly PlannableRequest[], pairs: Pairs, { jointMinimumMinutes }: PlanningProblem['rules']): readonly ReceptionOption[] => {
  const options: ReceptionOption[] = [];
  const seen = new Set<string>();
  const add = (option: ReceptionOption): void => {
    const key = `${option.startsAt} ${option.endsAt} ${option.requestIds.join(' ')}`;
    if (seen.size < seen.add(key).size) options.push(option);
  };
  for (const anchor of requests) {
    for (const window of anchor.windows) {
      add({ enterpriseId: anchor.enterpriseId, ...spanOf(window), requestIds: [anchor.id], positions: [window.position] });
      const companions = requests.flatMap((other) => companionAt(anchor, window, other, pairs, jointMinimumMinutes * MINUTE_MS));
      for (const clique of listCliques(companions, pairs)) add(meet(anchor, window, clique));
    }
  }
  return options;
};

const spanOf = ({ startsAt, endsAt }: Span): Span => ({ startsAt, endsAt });

interface Companion {
  readonly request: PlannableRequest;
  readonly position: number;
  readonly endsAt: number;
}

/** A request that can join at the beginning of the anchor's window: one of its own windows is open then, or it must be merged. */
const companionAt = (anchor: PlannableRequest, window: Span, other: PlannableRequest, pairs: Pairs, jointMs: number): readonly Companion[] => {
  if (other.id === anchor.id) return [];
  const pair = pairs.get(pairKey(anchor.id, other.id));
  if (pair === undefined) return [];
  const open = other.windows.find(({ startsAt, endsAt }) => startsAt <= window.startsAt && Math.min(endsAt, window.endsAt) - window.startsAt >= jointMs);
  if (open !== undefined) return [{ request: other, position: open.position, endsAt: open.endsAt }];
  // The unit comes at another's time, but never after its own statutory deadline (§0.1, VIS-15).
  const isInTime = other.notAfter === null || window.endsAt <= other.notAfter;
  return pair.isCompulsory && isInTime ? [{ request: other, position: 0, endsAt: window.endsAt }] : [];
};

const meet = (anchor: PlannableRequest, window: Span & { readonly position: number }, companions: readonly Companion[]): ReceptionOption => {
  const members = [{ request: anchor, position: window.position, endsAt: window.endsAt }, ...companions].toSorted((a, b) => (a.request.id < b.request.id ? -1 : 1));
  return {
    enterpriseId: anchor.enterpriseId,
    startsAt: window.startsAt,
    endsAt: Math.min(...members.map(({ endsAt }) => endsAt)),
    requestIds: members.map(({ request }) => request.id),
    positions: members.map(({ position }) => position),
  };
};

/** The largest sets in which each merges with each (Bron–Kerbosch with a pivot), none for nobody. */
const listCliques = (companions: readonly Companion[], pairs: Pairs): readonly (readonly Companion[])[] => {
  const found: Companion[][] = [];
  const isMergeable = (a: Companion, b: Companion): boolean => pairs.has(pairKey(a.request.id, b.request.id));
  const extend = (clique: Companion[], open: readonly Companion[], closed: readonly Companion[]): void => {
    if (found.length >= MOST_CLIQUES) return;
    if (open.length === 0) {
      if (closed.length === 0 && clique.length > 0) found.push(clique);
      return;
    }
    const pivot = open[0] as Companion;
    let [rest, done] = [open, closed];
    for (const next of open.filter((companion) => companion === pivot || !isMergeable(pivot, companion))) {
      extend([...clique, next], rest.filter((other) => other !== next && isMergeable(next, other)), done.filter((other) => isMergeable(next, other)));
      rest = rest.filter((other) => other !== next);
      done = [...done, next];
    }
  };
  extend([], companions, []);
  return found;
};

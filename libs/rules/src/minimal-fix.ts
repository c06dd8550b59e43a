import type { ActionabilityTable } from './actionability.ts';
import { withTargets, type FactTarget } from './apply-fix.ts';
import { compileNode } from './compile-rule.ts';
import { stepFor, type LiteralStep } from './literal-step.ts';
import type { NormalNode } from './normal-form.ts';
import type { Day, Profile } from './profile.ts';

export interface FixPlan {
  /** Steps on literals that fail, and on literals that cannot be judged. */
  readonly failing: readonly LiteralStep[];
  readonly unknown: readonly LiteralStep[];
  /** The rule is TRUE once every step is taken. */
  readonly isSufficient: boolean;
}

/** Conditions that share a fact can undo each other's step; each round mends what the one before has broken. */
const mostRounds = 6;

/**
 * The cheapest way to a TRUE (§10.8): fix(all) is the union of the failing parts, fix(any) the cheapest part, fix(at least k) the
 * cheapest that are still wanted. Exact when no two atoms share a fact; when some do, the way is tried on the profile, mended and
 * rid of superfluous steps, and may then not be the cheapest.
 */
export function planFix(node: NormalNode, profile: Profile, day: Day, table: ActionabilityTable): FixPlan {
  const holds = compileNode(node, day);
  const steps = new Map<string, LiteralStep>();
  const applied: FactTarget[] = [];
  let current = profile;
  for (let round = 0; round < mostRounds && holds(current) !== 'TRUE'; round++) {
    for (const step of cheapestWay(node, current, day, table).steps) {
      steps.set(step.literal.path, withEarlierTargets(step, steps.get(step.literal.path)));
      applied.push(...step.targets);
      current = withTargets(current, step.targets, day);
    }
  }
  const isSufficient = holds(current) === 'TRUE';
  const taken = withFinalValues([...steps.values()], applied);
  const suffice = (rest: readonly LiteralStep[]): boolean => holds(withTargets(profile, rest.flatMap(({ targets }) => targets), day)) === 'TRUE';
  const kept = isSufficient ? withoutSuperfluous(taken, suffice) : taken;
  const fails = ({ literal }: LiteralStep): boolean => compileNode(literal, day)(profile) !== 'UNKNOWN';
  return { failing: kept.filter(fails), unknown: kept.filter((step) => !fails(step)), isSufficient };
}

/** A later round may mend a literal at another place than an earlier one did: both changes belong to the step. */
const withEarlierTargets = (step: LiteralStep, earlier: LiteralStep | undefined): LiteralStep =>
  earlier === undefined ? step : { ...step, targets: [...earlier.targets, ...step.targets], gap: Math.max(step.gap, earlier.gap), cost: Math.max(step.cost, earlier.cost) };

/** Every place gets the one value that it has in the end, so that the order in which steps are taken does not matter. */
function withFinalValues(steps: readonly LiteralStep[], applied: readonly FactTarget[]): readonly LiteralStep[] {
  const last = new Map(applied.map((target) => [placeOf(target), target]));
  return steps.map((step) => ({ ...step, targets: [...new Set(step.targets.map(placeOf))].map((place) => last.get(place)!) }));
}

const placeOf = ({ reference: { register, key, year } }: FactTarget): string => `${register}/${key}/${year ?? ''}`;

interface Way {
  readonly steps: readonly LiteralStep[];
  /** Compared in this order: what cannot be done, cost, how much is unknown. */
  readonly price: readonly [blockers: number, cost: number, unknown: number];
}

function cheapestWay(node: NormalNode, profile: Profile, day: Day, table: ActionabilityTable): Way {
  if (node.kind === 'threshold') {
    const ways = node.of.map((part) => cheapestWay(part, profile, day, table)).toSorted((a, b) => comparePrices(a, b));
    return ways.slice(0, node.k).reduce(union, nothing);
  }
  const value = compileNode(node, day)(profile);
  if (value === 'TRUE') return nothing;
  const step = stepFor(node, profile, day, table);
  return { steps: [step], price: value === 'UNKNOWN' ? [0, 0, 1] : [step.isActionable ? 0 : 1, step.cost, 0] };
}

const nothing: Way = { steps: [], price: [0, 0, 0] };

const union = (a: Way, b: Way): Way => ({
  steps: [...a.steps, ...b.steps],
  price: [a.price[0] + b.price[0], a.price[1] + b.price[1], a.price[2] + b.price[2]],
});

const comparePrices = (a: Way, b: Way): number => a.price[0] - b.price[0] || a.price[1] - b.price[1] || a.price[2] - b.price[2];

/** Tries to leave out the cheapest steps first: of two steps on one fact the larger remains, with its honest gap. */
function withoutSuperfluous(steps: readonly LiteralStep[], suffice: (rest: readonly LiteralStep[]) => boolean): readonly LiteralStep[] {
  let kept = steps;
  for (const step of steps.toSorted((a, b) => a.cost - b.cost)) {
    const rest = kept.filter((other) => other !== step);
    if (suffice(rest)) kept = rest;
  }
  return kept;
}

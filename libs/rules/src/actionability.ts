import type { AtomKind } from './rule.ts';

/** Whether an enterprise can do something about a condition, and how hard that is compared with others. */
export interface Actionability {
  readonly isActionable: boolean;
  /** Factor on the relative gap; the higher, the harder. */
  readonly weight: number;
}

/** By kind of atom, and for single facts otherwise. A jurisdiction may bring its own (SHR-24). */
export interface ActionabilityTable {
  readonly atoms: Readonly<Record<AtomKind, Actionability>>;
  /** By fact key; prevails over the kind of atom. */
  readonly facts: Readonly<Record<string, Actionability>>;
}

const can = (weight: number): Actionability => ({ isActionable: true, weight });
const cannot: Actionability = { isActionable: false, weight: 1 };

/** Ours (§10.8 gives the formula, not the weights): paper is easier than growth; what law or the past decides cannot be done. */
export const defaultActionability: ActionabilityTable = {
  atoms: {
    cmp: can(1),
    between: can(1),
    ratio: can(1),
    sumOver: can(1.5),
    growth: can(2),
    exists: can(0.5),
    in: can(1),
    has: can(1),
    taxGradeIn: can(1.5),
    customsLevelIn: can(2),
    ratingAtLeast: can(1.5),
    dateWithin: can(1),
    notOn: can(3),
    industryIn: cannot,
    divisionIn: cannot,
  },
  facts: { sizeClass: cannot, legalForm: cannot, ownership: cannot },
};

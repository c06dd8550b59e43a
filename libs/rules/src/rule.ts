/** How a number is compared. `≤` and `≥` are read as well, and kept as `<=` and `>=`. */
export type Comparison = '<' | '<=' | '=' | '>=' | '>';

/** A number on file compared with a number: staff ≥ 20. Money is in fen (分). */
export interface CompareAtom {
  readonly kind: 'cmp';
  readonly fact: string;
  readonly op: Comparison;
  readonly value: number;
}

/** A text, number or yes/no on file that is one of the values; of a fact that is a list, one member suffices. */
export interface InAtom {
  readonly kind: 'in';
  readonly fact: string;
  readonly values: readonly (string | number | boolean)[];
}

/** The industry (GB/T 4754 行业) is one of these or lies below one: `C39` holds for C3911. */
export interface IndustryInAtom {
  readonly kind: 'industryIn';
  readonly prefixes: readonly string[];
}

/** The seat (GB/T 2260 行政区划) is in one of these divisions. */
export interface DivisionInAtom {
  readonly kind: 'divisionIn';
  readonly divisions: readonly string[];
}

/** A number on file from `min` to `max`, both included. */
export interface BetweenAtom {
  readonly kind: 'between';
  readonly fact: string;
  readonly min: number;
  readonly max: number;
}

/** The share of one number in another: R&D in revenue ≥ 300 basis points (3 %). Undefined, thus UNKNOWN, unless the denominator is positive. */
export interface RatioAtom {
  readonly kind: 'ratio';
  readonly numerator: string;
  readonly denominator: string;
  readonly op: Comparison;
  readonly basisPoints: number;
}

/**
 * The average yearly growth (compound, 年均复合增长) of a yearly series over `years` years up to `endYear`; without one, up to the
 * last closed calendar year. UNKNOWN unless the first year's value is positive and the last year's is not negative.
 */
export interface GrowthAtom {
  readonly kind: 'growth';
  readonly fact: string;
  readonly years: number;
  readonly endYear?: number;
  readonly op: Comparison;
  readonly basisPoints: number;
}

/** The sum of a yearly series over `years` years up to `endYear`; without one, up to the last closed calendar year. */
export interface SumOverAtom {
  readonly kind: 'sumOver';
  readonly fact: string;
  readonly years: number;
  readonly endYear?: number;
  readonly op: Comparison;
  readonly value: number;
}

export type DateUnit = 'days' | 'months' | 'years';

/**
 * A day on file that lies between `atMost` and `atLeast` units before the day of evaluation, both included: `atLeast: 24` months is
 * "founded two years ago or earlier", `atMost: 12` is "within the last year". A day in the future is never within.
 */
export interface DateWithinAtom {
  readonly kind: 'dateWithin';
  readonly fact: string;
  readonly unit: DateUnit;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** A qualification (资质, such as 国高 or 专精特新) that is held; with `valid: false` one that has lapsed suffices. */
export interface HasAtom {
  readonly kind: 'has';
  readonly qualification: string;
  readonly valid: boolean;
}

/** The tax credit grade (纳税缴费信用等级) is one of A, B, M, C, D. */
export interface TaxGradeInAtom {
  readonly kind: 'taxGradeIn';
  readonly grades: readonly string[];
}

/** The customs credit level (海关信用等级) is one of these. Codes are free, because the list of levels is dated (five since 2026-04-01). */
export interface CustomsLevelInAtom {
  readonly kind: 'customsLevelIn';
  readonly levels: readonly string[];
}

/** The subject does not stand on this list (such as 黑名单). */
export interface NotOnAtom {
  readonly kind: 'notOn';
  readonly list: string;
}

/** The platform's credit rating (§10.10) is this level or better. */
export interface RatingAtLeastAtom {
  readonly kind: 'ratingAtLeast';
  readonly level: string;
}

/** There is a value on file. A fact that is on file as `null` is known not to exist: FALSE; one that is not on file: UNKNOWN. */
export interface ExistsAtom {
  readonly kind: 'exists';
  readonly fact: string;
}

export type Atom =
  | CompareAtom
  | InAtom
  | IndustryInAtom
  | DivisionInAtom
  | BetweenAtom
  | RatioAtom
  | GrowthAtom
  | SumOverAtom
  | DateWithinAtom
  | HasAtom
  | TaxGradeInAtom
  | CustomsLevelInAtom
  | NotOnAtom
  | RatingAtLeastAtom
  | ExistsAtom;

export type AtomKind = Atom['kind'];

/** The condition of a policy, product or approval as data (§10.8, POL-01, CRD-13): stored as JSON exactly in this shape. */
export type Rule =
  | { readonly kind: 'all'; readonly of: readonly Rule[] }
  | { readonly kind: 'any'; readonly of: readonly Rule[] }
  | { readonly kind: 'atLeast'; readonly k: number; readonly of: readonly Rule[] }
  | { readonly kind: 'not'; readonly rule: Rule }
  | Atom;

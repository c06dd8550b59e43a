import type { FormProblem } from './form-problem.ts';

/** Whether a routing version is in force (对照表状态). */
export type RoutingState = 'DRAFT' | 'PUBLISHED' | 'REPLACED';

/** A version of the routing of a jurisdiction (事项与责任单位对照表, APL-02). */
export interface RoutingVersion {
  readonly id: string;
  readonly divisionCode: string;
  readonly number: number;
  readonly state: RoutingState;
  readonly draftedBy: string;
  readonly draftedAt: Date;
  readonly publishedBy: string | null;
  readonly publishedAt: Date | null;
  readonly version: number;
}

/** An item with the units that answer for it, the lead first. */
export interface RoutingRow {
  readonly itemCode: string;
  readonly unitIds: readonly string[];
}

const MOST_UNITS = 10;

export interface RoutingFacts {
  readonly isInForce: (itemCode: string) => boolean;
  readonly isKnownUnit: (unitId: string) => boolean;
}

/** Everything that is wrong with a drafted routing at once; that items are left out is said when it is published (APL-02). */
export const checkRouting = (rows: readonly RoutingRow[], { isInForce, isKnownUnit }: RoutingFacts): FormProblem[] => {
  const seen = new Set<string>();
  return rows.flatMap(({ itemCode, unitIds }, index) => {
    const field = `rows.${index}`;
    const isRepeated = seen.has(itemCode);
    seen.add(itemCode);
    const problems: (FormProblem | false)[] = [
      !isInForce(itemCode) && { field: `${field}.itemCode`, code: 'ITEM_UNKNOWN', limit: null },
      isRepeated && { field: `${field}.itemCode`, code: 'ITEM_REPEATED', limit: null },
      unitIds.length > MOST_UNITS && { field: `${field}.unitIds`, code: 'TOO_MANY_UNITS', limit: String(MOST_UNITS) },
      new Set(unitIds).size < unitIds.length && { field: `${field}.unitIds`, code: 'UNIT_REPEATED', limit: null },
      ...unitIds.map((unitId, place) => !isKnownUnit(unitId) && ({ field: `${field}.unitIds.${place}`, code: 'UNIT_UNKNOWN', limit: null } as const)),
    ];
    return problems.filter((problem) => problem !== false);
  });
};

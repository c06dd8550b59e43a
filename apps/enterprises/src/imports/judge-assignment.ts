import { randomUUID } from 'node:crypto';
import type { Fault, NumberedRow } from '@qinqing/tabular';
import { startOfShanghaiDay } from '@qinqing/working-time';
import type { Enterprise } from '../domain/enterprise.ts';
import { decideLiaison, type LiaisonDecision, type LiaisonLimits } from '../domain/liaison-assignment.ts';
import { messages } from '../messages.ts';
import { wordingOf } from '../type-defs.ts';
import { assignmentColumns, type AssignmentRow } from './assignment-columns.ts';
import type { EndedPlace, NewPlace } from './assignment-rows.ts';
import type { NumberedOfficer } from './officer-rows.ts';
import { outsideDivision, rowFault } from './row-faults.ts';
import type { ServicePlaces } from './service-places.ts';

export interface AssignmentSituation {
  readonly enterprise: Enterprise | undefined;
  readonly officer: NumberedOfficer | undefined;
  readonly places: ServicePlaces;
  readonly limits: LiaisonLimits;
  readonly scope: string | null;
  readonly now: Date;
  readonly importedBy: string;
}

export type AssignmentVerdict =
  | { readonly kind: 'NEW' | 'CHANGED'; readonly enterprise: Enterprise; readonly ended: EndedPlace | null; readonly taken: NewPlace }
  | { readonly kind: 'UNCHANGED' }
  | { readonly kind: 'REFUSED'; readonly faults: readonly Fault[] };

/** Whether a row gives an enterprise its officer, by the same rule as the platform itself (ENT-05, ENT-18); the cap holds for chief service officers, too. */
export const judgeAssignment = ({ number, row }: NumberedRow<AssignmentRow>, situation: AssignmentSituation): AssignmentVerdict => {
  const { enterprise, officer, places, limits, now, importedBy } = situation;
  const validFrom = row.validFrom === undefined ? now : startOfShanghaiDay(row.validFrom);
  const faults = listFaults(number, row, situation, validFrom);
  if (faults.length > 0 || enterprise === undefined || officer === undefined) return { kind: 'REFUSED', faults };
  const kind = row.kind ?? 'LIAISON';
  const current = places.current(enterprise.id, kind);
  const decision = decideLiaison({ status: enterprise.status, officer, current, load: places.load(officer.id, kind), limits, validFrom });
  if (decision.kind === 'UNCHANGED') return { kind: 'UNCHANGED' };
  if (decision.kind !== 'ASSIGN') return { kind: 'REFUSED', faults: [explain(number, row, decision)] };
  if (current !== null) places.release(current);
  const taken: NewPlace = {
    id: randomUUID(),
    kind,
    enterpriseId: enterprise.id,
    officerId: officer.id,
    place: places.free(officer.id, kind),
    validFrom,
    trigger: row.trigger ?? (current === null ? 'FIRST_ASSIGNMENT' : 'OTHER'),
    reason: row.reason ?? '批量导入',
    recordedBy: importedBy,
  };
  places.take(taken);
  return { kind: current === null ? 'NEW' : 'CHANGED', enterprise, ended: current === null ? null : { id: current.id, validTo: validFrom }, taken };
};

const listFaults = (number: number, row: AssignmentRow, { enterprise, officer, scope, now }: AssignmentSituation, validFrom: Date): Fault[] => {
  const { uscc, staffNumber, validFrom: from } = assignmentColumns;
  const faults: (Fault | null)[] = [
    enterprise === undefined
      ? rowFault(number, uscc, row.uscc, 'ENTERPRISE_UNKNOWN', '登记中没有这家企业：请先导入企业。', 'The register has no such enterprise: import the enterprises first.')
      : outsideDivision(number, uscc, enterprise.divisionCode, scope),
    officer === undefined
      ? rowFault(number, staffNumber, row.staffNumber, 'OFFICER_UNKNOWN', '没有这个工号的干部：请先导入干部。', 'There is no officer with this staff number: import the officers first.')
      : outsideDivision(number, staffNumber, officer.divisionCode, scope),
    validFrom > now ? rowFault(number, from, row.validFrom ?? null, 'DAY_IN_FUTURE', '开始日期不能晚于今天：请在开始后再登记。', 'The first day lies in the future: record an assignment when it begins.') : null,
  ];
  return faults.filter((fault) => fault !== null);
};

/** The platform's own words for its refusals. */
const explain = (number: number, row: AssignmentRow, decision: Exclude<LiaisonDecision, { kind: 'ASSIGN' | 'UNCHANGED' }>): Fault => {
  const { uscc, staffNumber, validFrom } = assignmentColumns;
  switch (decision.kind) {
    case 'HAS_LEFT': {
      const { ZH_CN, EN } = messages.enterpriseHasLeft(wordingOf('EnterpriseStatus', decision.status));
      return rowFault(number, uscc, row.uscc, 'ENTERPRISE_HAS_LEFT', ZH_CN, EN);
    }
    case 'OFFICER_INACTIVE':
      return rowFault(number, staffNumber, row.staffNumber, 'OFFICER_INACTIVE', messages.officerInactive.ZH_CN, messages.officerInactive.EN);
    case 'TOO_EARLY': {
      const { ZH_CN, EN } = messages.handOverTooEarly(decision.currentSince);
      return rowFault(number, validFrom, row.validFrom ?? null, 'HAND_OVER_TOO_EARLY', ZH_CN, EN);
    }
    case 'LOAD_REACHED': {
      const { ZH_CN, EN } = messages.officerLoadReached(decision.limit, decision.load);
      return rowFault(number, staffNumber, row.staffNumber, 'OFFICER_LOAD_REACHED', ZH_CN, EN);
    }
  }
};

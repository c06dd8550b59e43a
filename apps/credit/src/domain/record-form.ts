import type { FormProblem } from './form-problem.ts';
import { isAdverseKind, isValueOfKind, type AdverseClass, type RecordKind } from './record-kind.ts';

/** What an authority fills in to put a fact on record. Days are YYYY-MM-DD in Shanghai. */
export interface RecordForm {
  readonly kind: RecordKind;
  readonly value: string;
  readonly adverseClass: AdverseClass | null;
  readonly decidedOn: string;
  readonly validTo: string | null;
}

/** A value in the code of its kind on the day of the decision, a class for adverse records and only for them, days in their order (CRD-09, §12.6). */
export const checkRecordForm = ({ kind, value, adverseClass, decidedOn, validTo }: RecordForm, today: string): readonly FormProblem[] => {
  const problems: (FormProblem | false)[] = [
    !isValueOfKind(kind, value, decidedOn) && { field: 'value', code: 'VALUE_UNKNOWN', limit: kind },
    isAdverseKind(kind) && adverseClass === null && { field: 'adverseClass', code: 'CLASS_MISSING', limit: null },
    !isAdverseKind(kind) && adverseClass !== null && { field: 'adverseClass', code: 'CLASS_NOT_APPLICABLE', limit: null },
    decidedOn > today && { field: 'decidedOn', code: 'DATE_IN_FUTURE', limit: today },
    validTo !== null && validTo < decidedOn && { field: 'validTo', code: 'DATES_REVERSED', limit: decidedOn },
  ];
  return problems.filter((problem) => problem !== false);
};

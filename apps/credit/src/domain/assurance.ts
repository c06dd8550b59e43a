import type { FormProblem } from './form-problem.ts';
import { addMonths } from './publication.ts';

export type AssuranceLevel = 'L1' | 'L2' | 'L3' | 'L4';

/** How surely an enterprise's account is known, until a day (信用等级认证, CRD-03); append-only. */
export interface Assurance {
  readonly id: string;
  readonly enterpriseId: string;
  readonly divisionCode: string;
  readonly level: AssuranceLevel;
  readonly isLegalRepresentativeVerified: boolean;
  readonly isEnterpriseVerified: boolean;
  readonly validFrom: string;
  /** The last day on which it counts. */
  readonly validTo: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

export type AssuranceForm = Pick<Assurance, 'level' | 'isLegalRepresentativeVerified' | 'isEnterpriseVerified' | 'validTo'>;

/** From L3 on the legal representative and the enterprise are both verified; every assurance ends (CRD-03). */
export const checkAssurance = (form: AssuranceForm, today: string, maximumMonths: number): readonly FormProblem[] => {
  const needsBoth = form.level === 'L3' || form.level === 'L4';
  const latest = addMonths(today, maximumMonths);
  const problems: (FormProblem | false)[] = [
    needsBoth && !form.isLegalRepresentativeVerified && { field: 'isLegalRepresentativeVerified', code: 'VERIFICATION_MISSING', limit: form.level },
    needsBoth && !form.isEnterpriseVerified && { field: 'isEnterpriseVerified', code: 'VERIFICATION_MISSING', limit: form.level },
    form.validTo < today && { field: 'validTo', code: 'DATES_REVERSED', limit: today },
    form.validTo > latest && { field: 'validTo', code: 'VALIDITY_TOO_LONG', limit: latest },
  ];
  return problems.filter((problem) => problem !== false);
};

/** The newest word counts as long as it has not ended; an older one does not come back. */
export const isAssured = (newest: Assurance, today: string): boolean => today <= newest.validTo;

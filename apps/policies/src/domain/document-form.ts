import { checkText, problem, type FormProblem } from './form-problem.ts';

/** A policy document as it is registered (政策文件). Days are YYYY-MM-DD. */
export interface DocumentForm {
  readonly number: string;
  readonly title: string;
  readonly issuedOn: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly legalBasis: string;
  readonly clauses: readonly { readonly number: string; readonly text: string }[];
}

const MOST_CLAUSES = 50;

/** Every problem of a document's form at once; none: it can be registered. */
export const checkDocument = ({ number, title, validFrom, validTo, legalBasis, clauses }: DocumentForm): readonly FormProblem[] => [
  ...checkText('number', number, 2, 60),
  ...checkText('title', title, 2, 200),
  ...checkText('legalBasis', legalBasis, 2, 500),
  ...(validTo !== null && validTo < validFrom ? [problem('validTo', 'VALIDITY_REVERSED', validFrom)] : []),
  ...(clauses.length === 0 ? [problem('clauses', 'TOO_FEW_ITEMS', '1')] : []),
  ...(clauses.length > MOST_CLAUSES ? [problem('clauses', 'TOO_MANY_ITEMS', String(MOST_CLAUSES))] : []),
  ...clauses.flatMap((clause, index) => [
    ...checkText(`clauses.${index}.number`, clause.number, 1, 20),
    ...checkText(`clauses.${index}.text`, clause.text, 1, 2000),
    ...(clauses.findIndex((other) => other.number.trim() === clause.number.trim()) < index ? [problem(`clauses.${index}.number`, 'DUPLICATE')] : []),
  ]),
];

/** A package of few clauses is remembered (POL-12: 给5条、10条，记得住，得实惠). */
export const isHardToRemember = (clauseCount: number, clausesToRemember: number): boolean => clauseCount > clausesToRemember;

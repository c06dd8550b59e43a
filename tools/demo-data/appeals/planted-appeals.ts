import type { Plan } from '../plan.ts';
import type { Outline } from './appeal-outlines.ts';
import { appealIdOf } from './past-appeals.ts';
import { drawYearOfAppeals } from './year-of-appeals.ts';

/** The truth about a year's texts, by ids of appeals: what duplicate search and cluster detection must find (§10.5, §10.12). */
export interface PlantedAppeals {
  /** Duplicate, and the earlier appeal of the same enterprise that it was linked to. */
  readonly duplicates: readonly (readonly [string, string])[];
  /** The same matter in other words, by two enterprises. */
  readonly paraphrases: readonly (readonly [string, string])[];
  readonly commonIssues: readonly { readonly itemCode: string; readonly isGrowing: boolean; readonly appealIds: readonly string[] }[];
  readonly fragments: readonly string[];
}

export const listPlantedAppeals = (plan: Plan): PlantedAppeals => {
  const { outlines, paraphrases, commonIssues } = drawYearOfAppeals(plan);
  const idOf = ({ enterprise, path }: Outline): string => appealIdOf(plan, enterprise.jurisdiction, path);
  return {
    duplicates: outlines.flatMap((outline) => (outline.sameAs === null ? [] : [[idOf(outline), idOf({ ...outline, path: outline.sameAs })] as const])),
    paraphrases: paraphrases.map(([a, b]) => [idOf(a), idOf(b)] as const),
    commonIssues: commonIssues.map(([{ item, isGrowing }, complaints]) => ({ itemCode: item.code, isGrowing, appealIds: complaints.map(idOf) })),
    fragments: outlines.filter(({ intake }) => intake?.isFragment === true).map(idOf),
  };
};

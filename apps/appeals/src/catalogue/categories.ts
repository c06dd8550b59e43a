/** A service category (服务类别, APL-01). Seven of the ten are named by the source, three are ours. */
export type AppealCategoryCode = 'FINANCE' | 'TALENT' | 'MARKET' | 'ADMINISTRATION' | 'PUBLIC' | 'LEGAL' | 'PARTY' | 'INDUSTRIAL_SPACE' | 'SCI_TECH' | 'POLICY';

export interface AppealCategory {
  readonly code: AppealCategoryCode;
}

export const categories: readonly AppealCategory[] = (
  ['FINANCE', 'TALENT', 'MARKET', 'ADMINISTRATION', 'PUBLIC', 'LEGAL', 'PARTY', 'INDUSTRIAL_SPACE', 'SCI_TECH', 'POLICY'] as const
).map((code) => ({ code }));

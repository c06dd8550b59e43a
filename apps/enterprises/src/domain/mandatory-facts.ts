import type { FactKey } from './fact-definitions.ts';

/** The 24 facts that every dossier (一企一档) must have, ENT-03 [D]. */
export const mandatoryFacts = [
  'legalRepresentative',
  'registeredCapital',
  'establishedOn',
  'registeredAddress',
  'businessAddress',
  'businessScope',
  'industry',
  'staff',
  'revenue',
  'assets',
  'taxPaid',
  'rdSpending',
  'rdStaff',
  'powerUse',
  'waterUse',
  'floorArea',
  'mainProducts',
  'mainMarkets',
  'exportShare',
  'patents',
  'certificates',
  'contactPerson',
  'contactPhone',
  'socialSecurityStaff',
] as const satisfies readonly FactKey[];

export interface Completeness {
  /** `filledFacts / mandatoryFacts`, 0 … 1 */
  readonly completeness: number;
  readonly filledFacts: number;
  readonly mandatoryFacts: number;
  readonly missing: readonly FactKey[];
}

/** How complete a dossier is whose facts on file have these keys (ENT-03). */
export const completenessOf = (keysOnFile: ReadonlySet<string>): Completeness => {
  const missing = mandatoryFacts.filter((key) => !keysOnFile.has(key));
  const filledFacts = mandatoryFacts.length - missing.length;
  return { completeness: filledFacts / mandatoryFacts.length, filledFacts, mandatoryFacts: mandatoryFacts.length, missing };
};

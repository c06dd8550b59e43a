/** What kind of value a fact has: `MONEY` is whole fen, `SHARE` runs from 0 to 1, `DAY` is YYYY-MM-DD, `LIST` is several short texts. */
export type FactKind = 'TEXT' | 'INDUSTRY' | 'PHONE' | 'COUNT' | 'MONEY' | 'QUANTITY' | 'SHARE' | 'DAY' | 'LIST';

/** In which field of a value, given or shown, each kind stands. */
export const valueFields = {
  TEXT: 'text',
  INDUSTRY: 'text',
  PHONE: 'text',
  COUNT: 'number',
  QUANTITY: 'number',
  SHARE: 'number',
  MONEY: 'amount',
  DAY: 'day',
  LIST: 'items',
} as const satisfies Readonly<Record<FactKind, string>>;

export interface FactDefinition {
  readonly kind: FactKind;
  /** Null: the value needs none. */
  readonly unit: string | null;
  /** A figure of a reporting period, such as a year's revenue; the others are true of a day. */
  readonly isPeriodic: boolean;
}

const fact = (kind: FactKind, unit: string | null = null): FactDefinition => ({ kind, unit, isPeriodic: false });
const periodic = (kind: FactKind, unit: string | null): FactDefinition => ({ kind, unit, isPeriodic: true });

/** The facts that a dossier may hold (企业事实项), ENT-04. The keys are the ones that other departments ask for. */
export const factDefinitions = {
  legalRepresentative: fact('TEXT'),
  registeredCapital: fact('MONEY', 'fen'),
  establishedOn: fact('DAY'),
  registeredAddress: fact('TEXT'),
  businessAddress: fact('TEXT'),
  businessScope: fact('TEXT'),
  industry: fact('INDUSTRY'),
  staff: fact('COUNT', '人'),
  revenue: periodic('MONEY', 'fen'),
  assets: fact('MONEY', 'fen'),
  taxPaid: periodic('MONEY', 'fen'),
  rdSpending: periodic('MONEY', 'fen'),
  rdStaff: fact('COUNT', '人'),
  powerUse: periodic('QUANTITY', 'kWh'),
  waterUse: periodic('QUANTITY', 'm³'),
  floorArea: fact('QUANTITY', 'm²'),
  mainProducts: fact('LIST'),
  mainMarkets: fact('LIST'),
  exportShare: periodic('SHARE', null),
  patents: fact('COUNT', '件'),
  certificates: fact('LIST'),
  contactPerson: fact('TEXT'),
  contactPhone: fact('PHONE'),
  socialSecurityStaff: fact('COUNT', '人'),
} as const satisfies Readonly<Record<string, FactDefinition>>;

export type FactKey = keyof typeof factDefinitions;

export const definitionOf = (key: FactKey): FactDefinition => factDefinitions[key];

const personalFacts: readonly string[] = ['legalRepresentative', 'contactPerson', 'contactPhone'] satisfies readonly FactKey[];

/** Says something about a person: it stays in this department (SHR-14). */
export const isPersonalFact = (key: string): boolean => personalFacts.includes(key);

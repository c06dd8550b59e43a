import { between, chance, pickFrom, shuffle } from '../drawing/draws.ts';
import type { Random } from '../drawing/random.ts';
import { certificates, markets, products } from '../words/facts.ts';
import type { Enterprise } from './enterprise.ts';
import { drawPersonName } from './person-names.ts';

export type FactValue = string | number | readonly string[];

/** How a fact (画像数据项, ENT-04) comes to the platform. */
export interface FactDefinition {
  readonly key: string;
  readonly unit: string | null;
  /** The stretch of time that it sums up; DAY: it is true of a day. */
  readonly period: 'DAY' | 'QUARTER' | 'YEAR';
  readonly source: string;
  readonly confidence: number;
  /** In how many files of ordinary companies it is. */
  readonly share: number;
  /** Null: nobody knows it. */
  readonly valueOf: (enterprise: Enterprise, random: Random) => FactValue | null;
}

type Provenance = Pick<FactDefinition, 'period' | 'source' | 'confidence'>;

const from = (provenance: Provenance) =>
  (key: string, unit: string | null, share: number, valueOf: FactDefinition['valueOf']): FactDefinition => ({ key, unit, share, valueOf, ...provenance });

const registered = from({ period: 'DAY', source: '市场监督管理局登记库', confidence: 1 });
const taxed = from({ period: 'YEAR', source: '税务局', confidence: 0.95 });
const audited = from({ period: 'DAY', source: '税务局', confidence: 0.9 });
const surveyed = from({ period: 'DAY', source: '统计局', confidence: 0.9 });
const metered = from({ period: 'QUARTER', source: '供电供水企业', confidence: 0.95 });
const insured = from({ period: 'DAY', source: '人力资源和社会保障局', confidence: 1 });
const cleared = from({ period: 'YEAR', source: '海关', confidence: 0.9 });
const patented = from({ period: 'DAY', source: '市场监督管理局知识产权库', confidence: 1 });
const declared = from({ period: 'DAY', source: '企业填报', confidence: 0.7 });

/** A share of the revenue, in whole thousand yuan as people report it, in fen. */
const revenueShare = (least: number, most: number) => ({ revenueCents }: Enterprise, random: Random): number | null =>
  revenueCents === null ? null : Math.round((revenueCents * (least + random.fraction() * (most - least))) / 100_000) * 100_000;

const staffShare = (least: number, most: number) => ({ staff }: Enterprise, random: Random): number | null =>
  staff === null ? null : Math.round(staff * (least + random.fraction() * (most - least)));

const perHead = (least: number, most: number) => ({ staff }: Enterprise, random: Random): number | null => (staff === null ? null : staff * between(random, least, most));

const some = (items: readonly string[], most: number, random: Random): string[] => shuffle(random, items).slice(0, between(random, 1, most));

const productsOf = ({ industryCode }: Enterprise): readonly string[] => products[industryCode.charAt(0)]!;

/** Beginning with 000, which no subscriber number does: nobody can be called by mistake. */
const drawPhone = ({ jurisdiction }: Enterprise, random: Random): string => `${jurisdiction.city.phonePrefix}-000${between(random, 10_000, 99_999)}`;

const isIndustrial = ({ industryCode }: Enterprise): boolean => industryCode.startsWith('C');

/** The 24 mandatory facts of a dossier (ENT-03), with the keys and units of the enterprises department. */
export const factDefinitions: readonly FactDefinition[] = [
  registered('legalRepresentative', null, 0.5, ({ representative }) => representative),
  registered('registeredCapital', 'fen', 0.5, (_, random) => pickFrom(random, [10, 50, 100, 100, 200, 500, 500, 1_000, 2_000, 5_000]) * 1_000_000),
  registered('establishedOn', null, 0.5, ({ establishedOn }) => establishedOn),
  registered('registeredAddress', null, 0.5, ({ address }) => address),
  registered('businessAddress', null, 0.2, ({ address }) => address),
  registered('businessScope', null, 0.35, (enterprise, random) => `${some(productsOf(enterprise), 3, random).join('、')}及相关服务`),
  registered('industry', null, 0.5, ({ industryCode }) => industryCode),
  surveyed('staff', '人', 0.1, ({ staff }) => staff),
  taxed('revenue', 'fen', 0.12, ({ revenueCents }) => revenueCents),
  audited('assets', 'fen', 0.06, ({ assetsCents }) => assetsCents),
  taxed('taxPaid', 'fen', 0.1, revenueShare(0.015, 0.06)),
  taxed('rdSpending', 'fen', 0.03, revenueShare(0.02, 0.07)),
  surveyed('rdStaff', '人', 0.03, staffShare(0.05, 0.2)),
  metered('powerUse', 'kWh', 0.05, (enterprise, random) => (isIndustrial(enterprise) ? perHead(900, 4_000) : perHead(120, 500))(enterprise, random)),
  metered('waterUse', 'm³', 0.05, perHead(6, 30)),
  declared('floorArea', 'm²', 0.05, perHead(8, 45)),
  declared('mainProducts', null, 0.08, (enterprise, random) => some(productsOf(enterprise), 3, random)),
  declared('mainMarkets', null, 0.05, (_, random) => some(markets, 4, random)),
  cleared('exportShare', null, 0.03, (_, random) => (chance(random, 0.4) ? 0 : between(random, 3, 75) / 100)),
  patented('patents', '件', 0.04, (enterprise, random) => between(random, 0, isIndustrial(enterprise) ? 40 : 8)),
  declared('certificates', null, 0.04, (_, random) => some(certificates, 4, random)),
  declared('contactPerson', null, 0.15, (_, random) => drawPersonName(random).zh),
  declared('contactPhone', null, 0.15, drawPhone),
  insured('socialSecurityStaff', '人', 0.08, staffShare(0.8, 1)),
];

import type { IndustryRule } from './industry-rules.ts';
import type { Wording } from './wording.ts';

/** Smallest first. */
export const sizeClasses = ['MICRO', 'SMALL', 'MEDIUM', 'LARGE'] as const;
export type SizeClass = (typeof sizeClasses)[number];

/** The lower bounds (下限) of the large, the medium and the small class. */
export type LowerBounds = readonly [large: number, medium: number, small: number];

export type Trade =
  | 'AGRICULTURE'
  | 'INDUSTRY'
  | 'CONSTRUCTION'
  | 'WHOLESALE'
  | 'RETAIL'
  | 'TRANSPORT'
  | 'STORAGE'
  | 'POST'
  | 'LODGING'
  | 'CATERING'
  | 'INFORMATION_TRANSMISSION'
  | 'SOFTWARE'
  | 'REAL_ESTATE_DEVELOPMENT'
  | 'PROPERTY_MANAGEMENT'
  | 'LEASING_AND_BUSINESS'
  | 'OTHER';

/** One trade of the method. An indicator that the method does not use for the trade is absent. */
export interface SizeRow extends IndustryRule {
  readonly trade: Trade;
  readonly name: Wording;
  /** 从业人员, persons */
  readonly staff?: LowerBounds;
  /** 营业收入, in 万元 (10,000 yuan) as the method prints it */
  readonly revenueWan?: LowerBounds;
  /** 资产总额, in 万元 */
  readonly assetsWan?: LowerBounds;
}

/**
 * 统计上大中小微型企业划分办法（2017）, National Bureau of Statistics 国统字〔2017〕213号, its table and its note on combined trades.
 *
 * The bounds of every row were compared with two independent copies of the table, the rows from property management downwards and
 * the membership of the combined trades (marked *) with one only: compare those with the bureau's own print before they decide money.
 *
 * Left out by the method: railway transport (53), finance (J), education (P), health (84), S, T, and the letting of own real estate,
 * which GB/T 4754-2017 calls 704.
 */
export const sizeTable: readonly SizeRow[] = [
  { trade: 'AGRICULTURE', name: { zh: '农、林、牧、渔业', en: 'agriculture' }, industries: ['A'], revenueWan: [20_000, 500, 50] },
  { trade: 'INDUSTRY', name: { zh: '工业*', en: 'industry*' }, industries: ['B', 'C', 'D'], staff: [1000, 300, 20], revenueWan: [40_000, 2_000, 300] },
  { trade: 'CONSTRUCTION', name: { zh: '建筑业', en: 'construction' }, industries: ['E'], revenueWan: [80_000, 6_000, 300], assetsWan: [80_000, 5_000, 300] },
  { trade: 'WHOLESALE', name: { zh: '批发业', en: 'wholesale' }, industries: ['F51'], staff: [200, 20, 5], revenueWan: [40_000, 5_000, 1_000] },
  { trade: 'RETAIL', name: { zh: '零售业', en: 'retail' }, industries: ['F52'], staff: [300, 50, 10], revenueWan: [20_000, 500, 100] },
  {
    trade: 'TRANSPORT',
    name: { zh: '交通运输业*', en: 'transport*' },
    industries: ['G54', 'G55', 'G56', 'G57', 'G58', 'G591'],
    staff: [1000, 300, 20],
    revenueWan: [30_000, 3_000, 200],
  },
  {
    trade: 'STORAGE',
    name: { zh: '仓储业*', en: 'storage*' },
    industries: ['G592', 'G593', 'G594', 'G595', 'G596', 'G599'],
    staff: [200, 100, 20],
    revenueWan: [30_000, 1_000, 100],
  },
  { trade: 'POST', name: { zh: '邮政业', en: 'post' }, industries: ['G60'], staff: [1000, 300, 20], revenueWan: [30_000, 2_000, 100] },
  { trade: 'LODGING', name: { zh: '住宿业', en: 'lodging' }, industries: ['H61'], staff: [300, 100, 10], revenueWan: [10_000, 2_000, 100] },
  { trade: 'CATERING', name: { zh: '餐饮业', en: 'catering' }, industries: ['H62'], staff: [300, 100, 10], revenueWan: [10_000, 2_000, 100] },
  {
    trade: 'INFORMATION_TRANSMISSION',
    name: { zh: '信息传输业*', en: 'information transmission*' },
    industries: ['I63', 'I64'],
    staff: [2000, 100, 10],
    revenueWan: [100_000, 1_000, 100],
  },
  {
    trade: 'SOFTWARE',
    name: { zh: '软件和信息技术服务业', en: 'software and information technology services' },
    industries: ['I65'],
    staff: [300, 100, 10],
    revenueWan: [10_000, 1_000, 50],
  },
  {
    trade: 'REAL_ESTATE_DEVELOPMENT',
    name: { zh: '房地产开发经营', en: 'real-estate development' },
    industries: ['K701'],
    revenueWan: [200_000, 1_000, 100],
    assetsWan: [10_000, 5_000, 2_000],
  },
  {
    trade: 'PROPERTY_MANAGEMENT',
    name: { zh: '物业管理', en: 'property management' },
    industries: ['K702'],
    staff: [1000, 300, 100],
    revenueWan: [5_000, 1_000, 500],
  },
  {
    trade: 'LEASING_AND_BUSINESS',
    name: { zh: '租赁和商务服务业', en: 'leasing and business services' },
    industries: ['L'],
    staff: [300, 100, 10],
    assetsWan: [120_000, 8_000, 100],
  },
  {
    trade: 'OTHER',
    name: { zh: '其他未列明行业*', en: 'other trades*' },
    industries: ['K703', 'K709', 'M', 'N', 'O', 'Q85', 'R'],
    staff: [300, 100, 10],
  },
];

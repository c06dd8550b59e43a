import { createWheel } from '../drawing/draws.ts';
import type { Random } from '../drawing/random.ts';

/** How large the firms of a trade usually are. Revenue per head in 万元 a year. */
export interface TradeEconomy {
  readonly staff: number;
  readonly revenuePerHead: number;
  /** The same for the few that have grown up: what the size classes MEDIUM and LARGE of the trade demand. */
  readonly grown: { readonly share: number; readonly staff: number; readonly revenuePerHead: number };
}

type Share = readonly [industryCode: string, percent: number];

/** Percent of all companies, by division of GB/T 4754-2017; storage, property management with all digits, because the size classes ask for them. */
const companyShares: readonly Share[] = [
  ['F51', 15], ['F52', 12.4],
  ['C39', 7.4], ['C34', 2.1], ['C35', 1.9], ['C29', 2.6], ['C33', 2.6],
  ['C13', 0.7], ['C14', 0.7], ['C17', 0.6], ['C18', 0.7], ['C20', 0.5], ['C21', 0.7], ['C22', 0.5], ['C23', 0.5], ['C26', 0.7], ['C30', 0.5], ['C36', 0.4], ['C38', 0.7],
  ['L71', 1.5], ['L72', 13.5], ['M73', 2.7], ['M74', 5.4], ['M75', 5.4], ['I64', 1.3], ['I65', 7.7],
  ['E47', 1.1], ['E48', 1.1], ['E49', 1.2], ['E50', 2.3], ['H61', 0.1], ['H62', 0.5], ['G54', 1.5], ['G5990', 0.6], ['G60', 0.4],
  ['O80', 0.1], ['O81', 0.15], ['O82', 0.1], ['A01', 0.6], ['D44', 0.1], ['K7020', 0.5], ['N78', 0.3], ['P83', 0.2], ['R88', 0.3],
];

/** Percent of all individual businesses (个体工商户): shops, eating houses and repairs rather than factories. */
const shopShares: readonly Share[] = [
  ['F52', 44], ['F51', 8],
  ['C33', 1.6], ['C39', 0.9], ['C29', 0.8], ['C34', 0.7], ['C21', 0.7], ['C18', 0.9], ['C14', 0.8], ['C23', 0.5], ['C20', 0.4], ['C35', 0.5], ['C38', 0.2],
  ['L72', 6.5], ['L71', 1.5], ['M74', 2], ['M75', 1], ['I65', 1.5], ['I64', 0.5], ['E50', 3], ['E49', 1],
  ['H62', 7.3], ['H61', 1.2], ['G54', 4], ['G60', 1.5], ['G5990', 0.5], ['O80', 3.2], ['O81', 2.4], ['O82', 0.9], ['A01', 1.2], ['R88', 0.5], ['P83', 0.3],
];

export const drawCompanyTrade: (random: Random) => string = createWheel(companyShares);
export const drawShopTrade: (random: Random) => string = createWheel(shopShares);

const economy = (staff: number, revenuePerHead: number, grownPercent: number, grownStaff: number, grownRevenuePerHead: number): TradeEconomy =>
  ({ staff, revenuePerHead, grown: { share: grownPercent / 100, staff: grownStaff, revenuePerHead: grownRevenuePerHead } });

/** By section, or by division where it differs from its section. */
const economies: Readonly<Record<string, TradeEconomy>> = {
  C: economy(5.2, 13, 1.95, 700, 90),
  D: economy(5, 20, 2, 450, 120),
  E: economy(5, 24, 1, 200, 90),
  F51: economy(3.4, 27, 0.95, 64, 300),
  F52: economy(3.3, 9, 0.45, 90, 80),
  G: economy(5, 16, 1, 450, 60),
  G5990: economy(5, 16, 1, 140, 90),
  H: economy(5, 6, 1.5, 160, 24),
  I: economy(4.4, 14, 1.1, 180, 80),
  K: economy(6, 9, 1, 400, 14),
  L: economy(4.2, 9.4, 0.48, 150, 150),
  M: economy(4.4, 10.4, 0.9, 220, 60),
};
const OTHER: TradeEconomy = economy(4, 10, 0.5, 150, 40);

export const economyOf = (industryCode: string): TradeEconomy => economies[industryCode] ?? economies[industryCode.slice(0, 3)] ?? economies[industryCode.charAt(0)] ?? OTHER;

import type { Wording } from '@qinqing/codes';

import type { FactLabel, Locale } from './labels.ts';
import type { FactValue } from './profile.ts';

export const pick = (locale: Locale, wording: Wording): string => (locale === 'EN' ? wording.en : wording.zh);

export const listed = (locale: Locale, items: readonly string[]): string => items.join(locale === 'EN' ? ', ' : '、');

/** 240 → `2.4%` */
export const percent = (basisPoints: number): string => `${shares.format(basisPoints / 100)}%`;

/** Points between two shares: 60 → `0.6个百分点`. */
export const percentagePoints = (basisPoints: number, locale: Locale): string =>
  locale === 'EN' ? `${shares.format(basisPoints / 100)} percentage points` : `${shares.format(basisPoints / 100)}个百分点`;

/** A number with its unit. Money is given in fen and shown in yuan, in Chinese from 1万元 on in 万元. */
export function quantity(value: number, label: FactLabel | undefined, locale: Locale): string {
  const unit = label?.unit;
  if (unit === undefined || unit === 'DAY') return plain(value);
  if (unit === 'FEN') return money(value, locale);
  return locale === 'EN' ? `${plain(value)} ${unit.en}` : `${plain(value)}${unit.zh}`;
}

/** Any value as people read it; the names of enumerated values come from the label. */
export function shown(value: FactValue, label: FactLabel | undefined, locale: Locale): string {
  if (value === null) return locale === 'EN' ? 'none' : '无';
  if (typeof value === 'number') return quantity(value, label, locale);
  if (typeof value === 'object') return value.length === 0 ? shown(null, label, locale) : listed(locale, value.map((member) => shown(member, label, locale)));
  const name = label?.values && Object.hasOwn(label.values, String(value)) ? label.values[String(value)] : undefined;
  if (name) return pick(locale, name);
  if (typeof value === 'string') return value;
  return locale === 'EN' ? (value ? 'yes' : 'no') : value ? '是' : '否';
}

const fenPerYuan = 100;
const fenPerWan = 1_000_000;

function money(fen: number, locale: Locale): string {
  if (locale === 'EN') return `CNY ${plain(fen / fenPerYuan)}`;
  return Math.abs(fen) >= fenPerWan ? `${plain(fen / fenPerWan)}万元` : `${plain(fen / fenPerYuan)}元`;
}

/** At most six decimals, which shows every fen in 万元; thousands are grouped. */
const plain = (value: number): string => numbers.format(value);

/** Fine enough that a share just below its limit is not shown as the limit. */
const shares = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });
const numbers = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

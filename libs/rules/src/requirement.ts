import { findDivision, industryName, parseIndustryCode } from '@qinqing/codes';

import { listed, percent, pick, quantity, shown } from './format-value.ts';
import type { FactLabel, Locale, RuleLabels } from './labels.ts';
import { own } from './lookup.ts';
import type { Day } from './profile.ts';
import type { Atom, Comparison, DateUnit, DateWithinAtom, GrowthAtom, SumOverAtom } from './rule.ts';

/** A condition in two parts: 研发费用占营业收入的比例 + ≥3%. */
export interface Requirement {
  readonly subject: string;
  readonly limit: string;
}

/** What an atom (or its negation) asks for. `day` dates the names of divisions. */
export function requirementOf(atom: Atom, isNegated: boolean, locale: Locale, labels: RuleLabels, day: Day): Requirement {
  const say = (zh: string, en: string): string => pick(locale, { zh, en });
  const name = (fact: string): string => factName(fact, locale, labels);
  const oneOf = (items: readonly string[]): string => memberOf(items, isNegated, locale);
  switch (atom.kind) {
    case 'cmp':
      return { subject: name(atom.fact), limit: compared(atom.op, isNegated, quantity(atom.value, own(labels.facts, atom.fact), locale)) };
    case 'between': {
      const [min, max] = [atom.min, atom.max].map((value) => quantity(value, own(labels.facts, atom.fact), locale));
      return { subject: name(atom.fact), limit: say(`${isNegated ? '不' : ''}在${min}至${max}之间`, `is ${isNegated ? 'not ' : ''}from ${min} to ${max}`) };
    }
    case 'in':
      return { subject: name(atom.fact), limit: oneOf(atom.values.map((value) => shown(value, own(labels.facts, atom.fact), locale))) };
    case 'ratio':
      return { subject: say(`${name(atom.numerator)}占${name(atom.denominator)}的比例`, `${name(atom.numerator)} / ${name(atom.denominator)}`), limit: compared(atom.op, isNegated, percent(atom.basisPoints)) };
    case 'growth':
      return { subject: `${name(atom.fact)}${overYears(atom, locale)}${say('年均增长率', ': average yearly growth')}`, limit: compared(atom.op, isNegated, percent(atom.basisPoints)) };
    case 'sumOver':
      return { subject: `${name(atom.fact)}${overYears(atom, locale)}${say('合计', ': total')}`, limit: compared(atom.op, isNegated, quantity(atom.value, own(labels.facts, atom.fact), locale)) };
    case 'dateWithin':
      return { subject: name(atom.fact), limit: dateLimit(atom, isNegated, locale) };
    case 'exists':
      return { subject: name(atom.fact), limit: isNegated ? say('为无', 'does not exist') : say('已具备', 'exists') };
    case 'industryIn':
      return { subject: say('所属行业', 'industry'), limit: say(`${isNegated ? '不' : ''}属于`, `is ${isNegated ? 'not ' : ''}in `) + listed(locale, atom.prefixes.map((code) => industryShown(code, locale))) };
    case 'divisionIn':
      return { subject: say('注册地', 'seat'), limit: say(`${isNegated ? '不' : ''}在`, `is ${isNegated ? 'not ' : ''}in `) + listed(locale, atom.divisions.map((code) => divisionShown(code, locale, day))) };
    case 'has':
      return { subject: qualificationName(atom.qualification, locale, labels), limit: held(atom.valid, isNegated, locale) };
    case 'notOn':
      return { subject: listName(atom.list, locale, labels), limit: isNegated ? say('已列入', 'lists the enterprise') : say('未列入', 'does not list the enterprise') };
    case 'taxGradeIn':
      return { subject: say('纳税信用等级', 'tax credit grade'), limit: oneOf(atom.grades) };
    case 'customsLevelIn':
      return { subject: say('海关信用等级', 'customs credit level'), limit: oneOf(atom.levels.map((level) => customsLevelShown(level, locale, labels))) };
    case 'ratingAtLeast':
      return { subject: say('信用评级', 'credit rating'), limit: isNegated ? say(`低于${atom.level}`, `is below ${atom.level}`) : say(`不低于${atom.level}`, `is at least ${atom.level}`) };
  }
}

export const joined = ({ subject, limit }: Requirement, locale: Locale): string => (locale === 'EN' ? `${subject} ${limit}` : `${subject}${limit}`);

export const factName = (fact: string, locale: Locale, labels: RuleLabels): string => {
  const label: FactLabel | undefined = own(labels.facts, fact);
  return label ? pick(locale, label.name) : fact;
};

export const qualificationName = (kind: string, locale: Locale, labels: RuleLabels): string => {
  const label = own(labels.qualifications, kind);
  return label ? pick(locale, label) : kind;
};

export const listName = (list: string, locale: Locale, labels: RuleLabels): string => {
  const label = own(labels.lists, list);
  return label ? pick(locale, label) : list;
};

export const customsLevelShown = (level: string, locale: Locale, labels: RuleLabels): string => {
  const label = own(labels.customsLevels, level);
  return label ? pick(locale, label) : level;
};

export function industryShown(code: string, locale: Locale): string {
  const reading = parseIndustryCode(code);
  return reading.ok ? `${reading.code} ${pick(locale, industryName(reading.code))}` : code;
}

export const divisionShown = (code: string, locale: Locale, day: Day): string => {
  const division = findDivision(code, day);
  return division ? pick(locale, division.name) : code;
};

const signs: Readonly<Record<Comparison, readonly [string, string]>> = { '<': ['<', '≥'], '<=': ['≤', '>'], '=': ['=', '≠'], '>=': ['≥', '<'], '>': ['>', '≤'] };

const compared = (op: Comparison, isNegated: boolean, limit: string): string => `${signs[op][isNegated ? 1 : 0]}${limit}`;

const overYears = ({ years, endYear }: GrowthAtom | SumOverAtom, locale: Locale): string => {
  if (endYear === undefined) return pick(locale, { zh: `近${years}年`, en: ` over the last ${years} years` });
  return pick(locale, { zh: `截至${endYear}年的${years}年`, en: ` over the ${years} years to ${endYear}` });
};

const unitWords: Readonly<Record<DateUnit, { readonly zh: string; readonly en: string }>> = {
  days: { zh: '天', en: 'days' },
  months: { zh: '个月', en: 'months' },
  years: { zh: '年', en: 'years' },
};

function dateLimit({ atLeast, atMost, unit }: DateWithinAtom, isNegated: boolean, locale: Locale): string {
  const word = pick(locale, unitWords[unit]);
  const say = (zh: string, en: string): string => pick(locale, { zh, en });
  if (atMost === undefined) return isNegated ? say(`距今不满${atLeast}${word}`, `was less than ${atLeast} ${word} ago`) : say(`距今满${atLeast}${word}`, `was at least ${atLeast} ${word} ago`);
  if (!atLeast) return isNegated ? say(`不在近${atMost}${word}内`, `was not within the last ${atMost} ${word}`) : say(`在近${atMost}${word}内`, `was within the last ${atMost} ${word}`);
  return say(`距今${isNegated ? '不在' : ''}${atLeast}至${atMost}${word}${isNegated ? '之间' : ''}`, `was ${isNegated ? 'not ' : ''}${atLeast} to ${atMost} ${word} ago`);
}

function memberOf(items: readonly string[], isNegated: boolean, locale: Locale): string {
  const list = listed(locale, items);
  if (items.length === 1) return pick(locale, { zh: `${isNegated ? '不' : ''}为${list}`, en: `is ${isNegated ? 'not ' : ''}${list}` });
  return pick(locale, { zh: isNegated ? `不为${list}` : `为${list}之一`, en: `is ${isNegated ? 'none' : 'one'} of ${list}` });
}

const held = (valid: boolean, isNegated: boolean, locale: Locale): string => {
  const words = valid ? { zh: ['在有效期内', '不在有效期内'], en: ['is held and valid', 'is not held or not valid'] } : { zh: ['曾经取得', '从未取得'], en: ['has been obtained', 'has never been obtained'] };
  return (locale === 'EN' ? words.en : words.zh)[isNegated ? 1 : 0]!;
};

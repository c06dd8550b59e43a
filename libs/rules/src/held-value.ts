import { listed, percent, pick, quantity, shown } from './format-value.ts';
import type { Locale, RuleLabels } from './labels.ts';
import { own } from './lookup.ts';
import type { NodeResult } from './node-result.ts';
import type { Day, FactReference, Qualification } from './profile.ts';
import { customsLevelShown, divisionShown, factName, industryShown, listName, qualificationName } from './requirement.ts';
import type { Atom } from './rule.ts';

/** What is on file for an atom, as people read it; null when nothing is, or nothing that can be used. */
export function heldValue({ rule, measured, evidence }: NodeResult, locale: Locale, labels: RuleLabels, day: Day): string | null {
  const atom = rule as Atom;
  const value = evidence[0]?.fact?.value;
  if (atom.kind === 'ratio' || atom.kind === 'growth') return measured === null ? null : percent(measured);
  if (atom.kind === 'cmp' || atom.kind === 'between' || atom.kind === 'sumOver') return measured === null ? null : quantity(measured, own(labels.facts, atom.fact), locale);
  if (value === undefined) return null;
  switch (atom.kind) {
    case 'has':
      return heldQualification(value as readonly Qualification[], atom.qualification, locale, day);
    case 'notOn':
      return pick(locale, value === true ? { zh: '已列入', en: 'listed' } : { zh: '未列入', en: 'not listed' });
    case 'industryIn':
      return industryShown(String(value), locale);
    case 'divisionIn':
      return divisionShown(String(value), locale, day);
    case 'customsLevelIn':
      return customsLevelShown(String(value), locale, labels);
    case 'taxGradeIn':
    case 'ratingAtLeast':
      return String(value);
    default:
      return shown(value as string, own(labels.facts, atom.fact), locale);
  }
}

/** The names of places of a profile, each once: 研发费用（2025年）. */
export const namedReferences = (references: readonly FactReference[], locale: Locale, labels: RuleLabels): string =>
  listed(locale, [...new Set(references.map((reference) => referenceName(reference, locale, labels)))]);

function referenceName({ register, key, year }: FactReference, locale: Locale, labels: RuleLabels): string {
  switch (register) {
    case 'FACT':
      return factName(key, locale, labels);
    case 'SERIES':
      return pick(locale, { zh: `${factName(key, locale, labels)}（${year}年）`, en: `${factName(key, locale, labels)} (${year})` });
    case 'QUALIFICATION':
      return qualificationName(key, locale, labels);
    case 'LIST':
      return listName(key, locale, labels);
    case 'INDUSTRY':
      return pick(locale, { zh: '所属行业', en: 'industry' });
    case 'DIVISION':
      return pick(locale, { zh: '注册地', en: 'seat' });
    case 'TAX_GRADE':
      return pick(locale, { zh: '纳税信用等级', en: 'tax credit grade' });
    case 'CUSTOMS_LEVEL':
      return pick(locale, { zh: '海关信用等级', en: 'customs credit level' });
    case 'RATING':
      return pick(locale, { zh: '信用评级', en: 'credit rating' });
  }
}

function heldQualification(qualifications: readonly Qualification[], kind: string, locale: Locale, day: Day): string {
  const newest = qualifications.filter((qualification) => qualification.kind === kind).toSorted((a, b) => (b.validTo ?? '9').localeCompare(a.validTo ?? '9'))[0];
  if (!newest) return pick(locale, { zh: '未取得', en: 'not held' });
  if (newest.validTo === null) return pick(locale, { zh: '有效', en: 'valid' });
  return newest.validTo < day
    ? pick(locale, { zh: `已于${newest.validTo}到期`, en: `expired on ${newest.validTo}` })
    : pick(locale, { zh: `有效期至${newest.validTo}`, en: `valid until ${newest.validTo}` });
}

import { parseIndustryCode } from '@qinqing/codes';
import { InvalidDay, startOfShanghaiDay } from '@qinqing/working-time';
import { isPhoneNumber } from './contact-phone.ts';
import type { FactValue } from './enterprise-fact.ts';
import { definitionOf, valueFields, type FactKey, type FactKind } from './fact-definitions.ts';

/** A value as it was given: exactly one field is to be set. */
export interface GivenValue {
  readonly text?: string | null;
  readonly number?: number | null;
  readonly amount?: number | null;
  readonly day?: string | null;
  readonly items?: readonly string[] | null;
}

export interface GivenFact {
  readonly key: FactKey;
  readonly value: GivenValue;
  readonly period: string | null;
  readonly asOf: string;
  readonly confidence: number;
}

export type FactProblem =
  | 'WRONG_KIND'
  | 'OUT_OF_RANGE'
  | 'UNKNOWN_INDUSTRY'
  | 'MALFORMED_PHONE'
  | 'PERIOD_MISSING'
  | 'PERIOD_MALFORMED'
  | 'DAY_MALFORMED'
  | 'DAY_IN_FUTURE'
  | 'CONFIDENCE_OUT_OF_RANGE';

export type FactCheck = { readonly ok: true; readonly value: FactValue } | { readonly ok: false; readonly problem: FactProblem };

const LONGEST_TEXT = 2_000;
const LONGEST_ITEM = 100;
const MOST_ITEMS = 50;
const HIGHEST_COUNT = 10_000_000;
const HIGHEST_QUANTITY = 1e12;

const period = /^\d{4}(?:Q[1-4]|-(?:0[1-9]|1[0-2]))?$/;

/** Whether a fact is of the kind, range and period that its key asks for (ENT-04), and its value as it is to be stored. */
export const checkFact = (fact: GivenFact, today: string): FactCheck => {
  const { kind, isPeriodic } = definitionOf(fact.key);
  const problem = checkPeriod(fact.period, isPeriodic) ?? checkDay(fact.asOf, today) ?? checkConfidence(fact.confidence);
  return problem === null ? checkValue(kind, fact.value, today) : fault(problem);
};

const fault = (problem: FactProblem): FactCheck => ({ ok: false, problem });
const stored = (value: FactValue): FactCheck => ({ ok: true, value });

const checkPeriod = (given: string | null, isPeriodic: boolean): FactProblem | null => {
  if (given === null) return isPeriodic ? 'PERIOD_MISSING' : null;
  return period.test(given) ? null : 'PERIOD_MALFORMED';
};

const checkDay = (day: string, today: string): FactProblem | null => {
  try {
    startOfShanghaiDay(day);
    return day > today ? 'DAY_IN_FUTURE' : null;
  } catch (error) {
    if (error instanceof InvalidDay) return 'DAY_MALFORMED';
    throw error;
  }
};

const checkConfidence = (confidence: number): FactProblem | null => (confidence >= 0 && confidence <= 1 ? null : 'CONFIDENCE_OUT_OF_RANGE');

const checkValue = (kind: FactKind, given: GivenValue, today: string): FactCheck => {
  const [field, ...others] = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  if (field === undefined || others.length > 0 || field[0] !== valueFields[kind]) return fault('WRONG_KIND');
  const value = field[1] as never;
  switch (kind) {
    case 'TEXT':
      return checkText(value, LONGEST_TEXT);
    case 'INDUSTRY': {
      const reading = parseIndustryCode(value);
      return reading.ok ? stored(reading.code) : fault('UNKNOWN_INDUSTRY');
    }
    case 'PHONE':
      return isPhoneNumber(value) ? stored(value) : fault('MALFORMED_PHONE');
    case 'COUNT':
      return Number.isInteger(value) ? checkRange(value, HIGHEST_COUNT) : fault('WRONG_KIND');
    case 'MONEY':
      return Number.isSafeInteger(value) ? checkRange(value, Number.MAX_SAFE_INTEGER) : fault('WRONG_KIND');
    case 'QUANTITY':
      return checkRange(value, HIGHEST_QUANTITY);
    case 'SHARE':
      return checkRange(value, 1);
    case 'DAY': {
      const problem = checkDay(value, today);
      return problem === null ? stored(value) : fault(problem);
    }
    case 'LIST':
      return checkList(value);
  }
};

const checkRange = (value: number, highest: number): FactCheck => (value >= 0 && value <= highest ? stored(value) : fault('OUT_OF_RANGE'));

const checkText = (text: string, longest: number): FactCheck => {
  const trimmed = text.trim();
  if (/\p{Cc}/u.test(trimmed.replaceAll('\n', ''))) return fault('WRONG_KIND');
  return trimmed.length >= 1 && trimmed.length <= longest ? stored(trimmed) : fault('OUT_OF_RANGE');
};

const checkList = (items: readonly string[]): FactCheck => {
  if (items.length < 1 || items.length > MOST_ITEMS) return fault('OUT_OF_RANGE');
  const checks = items.map((item) => checkText(item, LONGEST_ITEM));
  return checks.find((check) => !check.ok) ?? stored(checks.map((check) => (check.ok ? (check.value as string) : '')));
};

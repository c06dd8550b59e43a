import type { FormField } from './policy-application.ts';
import { isTextWithin } from '@qinqing/text-input';

export interface FieldEntry {
  readonly key: string;
  readonly value: string;
}

/** What is wrong with entries, all of it at once. */
export interface EntryProblems {
  readonly missingKeys: readonly string[];
  readonly unknownKeys: readonly string[];
  readonly invalidKeys: readonly string[];
}

export type FormReading = { readonly ok: true; readonly form: readonly FormField[] } | ({ readonly ok: false } & EntryProblems);

const LONGEST_VALUE = 500;

/**
 * Writes what the applicant fills in into a form. A prefilled value is not overwritten but contested (POL-06); a required field that stays empty,
 * a key that the form does not have, a key given twice and a text of no or too great length are told together.
 */
export const enterFields = (form: readonly FormField[], entries: readonly FieldEntry[]): FormReading => {
  const given = new Map(entries.map(({ key, value }) => [key, value]));
  const isOwn = ({ key, isPrefilled }: FormField): boolean => !isPrefilled && given.has(key);
  const filled = form.map((field) => (isOwn(field) ? { ...field, value: (given.get(field.key) as string).trim() } : field));
  const problems: EntryProblems = {
    missingKeys: filled.filter(({ isRequired, value }) => isRequired && (value === null || value === '')).map(({ key }) => key),
    unknownKeys: [...given.keys()].filter((key) => !form.some((field) => field.key === key)),
    invalidKeys: [...new Set(entries.filter((entry, index) => isInvalid(entry, index, entries, form)).map(({ key }) => key))],
  };
  return Object.values(problems).some((keys) => keys.length > 0) ? { ok: false, ...problems } : { ok: true, form: filled };
};

const isInvalid = ({ key, value }: FieldEntry, index: number, entries: readonly FieldEntry[], form: readonly FormField[]): boolean =>
  form.some((field) => field.key === key) &&
  (form.some((field) => field.key === key && field.isPrefilled) || entries.findIndex((entry) => entry.key === key) !== index || !isTextWithin(value, 1, LONGEST_VALUE));

/** Puts what the enterprise says beside the register's value, which stays (对预填信息提出异议, POL-06). Only what was prefilled can be contested. */
export const contest = (form: readonly FormField[], { key, value, reason }: FieldEntry & { readonly reason: string }): FormReading => {
  const field = form.find((candidate) => candidate.key === key);
  if (field === undefined) return { ok: false, missingKeys: [], unknownKeys: [key], invalidKeys: [] };
  if (!field.isPrefilled || !isTextWithin(value, 1, LONGEST_VALUE)) return { ok: false, missingKeys: [], unknownKeys: [], invalidKeys: [key] };
  return { ok: true, form: form.map((candidate) => (candidate === field ? { ...field, contestedValue: value.trim(), contestReason: reason } : candidate)) };
};

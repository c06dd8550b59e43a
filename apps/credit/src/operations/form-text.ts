import type { FormProblem } from '../domain/form-problem.ts';
import { isTextWithin } from '@qinqing/text-input';

/** What is wrong with the texts of a form: too short, too long, or no text at all. */
export const checkTexts = (texts: Readonly<Record<string, readonly [text: string, least: number, most: number]>>): readonly FormProblem[] =>
  Object.entries(texts).flatMap(([field, [text, least, most]]) => (isTextWithin(text, least, most) ? [] : [{ field, code: 'TEXT_LENGTH' as const, limit: `${least}–${most}` }]));

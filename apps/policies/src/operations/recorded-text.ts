import { CallerFault } from '@qinqing/caller';
import { isTextWithin } from '../domain/text-length.ts';

const LONGEST = 500;

/**
 * What a person writes down with a step, without the blanks around it.
 *
 * @throws CallerFault when nothing is said, or more than 500 characters
 */
export const readRecordedText = (field: string, text: string): string => {
  if (!isTextWithin(text, 1, LONGEST)) throw new CallerFault('BAD_USER_INPUT', `"${field}" must have 1 to ${LONGEST} characters.`, { field, limit: LONGEST });
  return text.trim();
};

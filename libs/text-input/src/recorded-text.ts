import { CallerFault } from '@qinqing/caller';
import { isTextWithin } from './text-length.ts';

const LONGEST = 500;

/**
 * What a person writes down with a step, without the blanks around it.
 *
 * @param longest characters at most
 * @throws CallerFault BAD_USER_INPUT when nothing is said, or too much
 */
export const readRecordedText = (field: string, text: string, longest = LONGEST): string => {
  if (!isTextWithin(text, 1, longest)) throw new CallerFault('BAD_USER_INPUT', `"${field}" must have 1 to ${longest} characters.`, { field, limit: longest });
  return text.trim();
};

/** The same where nothing needs to be said: blanks are nothing. */
export const readOptionalText = (field: string, text: string | null, longest = LONGEST): string | null =>
  text === null || text.trim() === '' ? null : readRecordedText(field, text, longest);

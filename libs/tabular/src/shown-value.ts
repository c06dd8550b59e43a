const LONGEST_SHOWN = 40;

/** A value as it is quoted in messages and reports: control characters made visible, and short. */
export const shortenValue = (text: string): string => {
  // Cut first: a cell may hold megabytes.
  const characters = Array.from(text.slice(0, 4 * LONGEST_SHOWN), (character) => (/\p{Cc}/u.test(character) ? '�' : character));
  return characters.length > LONGEST_SHOWN || text.length > 4 * LONGEST_SHOWN ? `${characters.slice(0, LONGEST_SHOWN - 1).join('')}…` : characters.join('');
};

/** Personal data as it is quoted (SHR-14): the first character, or the last four digits, of a length that says nothing. */
export const maskValue = (text: string): string => {
  const digits = /\d{4}$/.exec(text);
  if (digits !== null && text.length >= 8) return `***${digits[0]}`;
  return `${shortenValue([...text][0] ?? '')}**`;
};

/** Characters as people count them, without the blanks around them. What holds a NUL or half a character is no text: PostgreSQL stores neither. */
export const isTextWithin = (text: string, least: number, most: number): boolean => {
  if (text.includes('\0') || !text.isWellFormed()) return false;
  const { length } = [...text.trim()];
  return length >= least && length <= most;
};

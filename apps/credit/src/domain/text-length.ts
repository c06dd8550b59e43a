/** Characters as people count them, without the blanks around them. What holds a NUL is no text: PostgreSQL stores none. */
export const isTextWithin = (text: string, least: number, most: number): boolean => {
  const { length } = [...text.trim()];
  return length >= least && length <= most && !text.includes('\0');
};

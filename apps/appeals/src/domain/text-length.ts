/** Blanks around it do not count, and what holds a NUL is no text: PostgreSQL stores none. */
export const isTextWithin = (text: string, minimum: number, maximum: number): boolean => {
  const { length } = text.trim();
  return length >= minimum && length <= maximum && !text.includes('\0');
};

/** A telephone number as people write it: 6 to 20 digits, with blanks and hyphens between them, perhaps with a country's code. */
export const isPhone = (text: string): boolean => {
  const digits = text.replaceAll(/[^0-9]/g, '').length;
  return /^\+?[0-9][0-9 -]*[0-9]$/.test(text.trim()) && text.length <= 40 && digits >= 6 && digits <= 20;
};

/** HH:MM, from 00:00 to 23:59. */
export const isTimeOfDay = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

import type { Day } from './day.ts';

/**
 * The name of a calendar's content: the day of the latest official notice, the number of notices and a checksum of all days, such
 * as `2025-11-04.12.5c1f09ab`. The same version means the same kind of every day; a corrected typing error is a new version too.
 */
export type CalendarVersion = string;

export function calendarVersion(latestNotice: Day, notices: number, dayKinds: Iterable<string>): CalendarVersion {
  return `${latestNotice}.${notices}.${checksum(dayKinds)}`;
}

/**
 * Orders versions: negative when `a` is older than `b`, 0 only for the same content. Two calendars of the same notices that differ
 * (a correction) have an order too, but one without meaning.
 */
export function compareCalendarVersions(a: CalendarVersion, b: CalendarVersion): number {
  const [dayA = '', noticesA = '', checksumA = ''] = a.split('.');
  const [dayB = '', noticesB = '', checksumB = ''] = b.split('.');
  return compareText(dayA, dayB) || Number(noticesA) - Number(noticesB) || compareText(checksumA, checksumB);
}

const compareText = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** 32-bit FNV-1a: it tells contents apart, it protects nothing. */
function checksum(texts: Iterable<string>): string {
  let hash = 0x811c9dc5;
  for (const text of texts) for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The district of the bench: everybody is in it, so that whatever reads a district reads all of them. */
export const DISTRICT = '440704';
export const towns: readonly string[] = Array.from({ length: 10 }, (_, index) => `${DISTRICT}${String(index + 1).padStart(3, '0')}`);

/** Monday, 14 September 2026, 10:00 in Shanghai. */
export const NOW = new Date('2026-09-14T02:00:00.000Z');
/** Two years of first windows; the last two months lie ahead. */
export const SPAN = { from: '2024-11-15', to: '2026-11-13' };
/** A month with a peak (§11.2), partly over and partly ahead. */
export const CALENDAR_MONTH = { from: '2026-09-01', before: '2026-10-01' };

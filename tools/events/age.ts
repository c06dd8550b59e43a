const SECOND_MS = 1_000;
const units = [
  ['d', 86_400 * SECOND_MS],
  ['h', 3_600 * SECOND_MS],
  ['min', 60 * SECOND_MS],
  ['s', SECOND_MS],
] as const;

/** How long ago something was, in its largest whole unit: `3 min`. A dash when it never was; nothing is younger than `0 s`. */
export const writeAge = (since: Date | null, now: Date): string => {
  if (since === null) return '–';
  const ageMs = Math.max(0, now.getTime() - since.getTime());
  const [unit, lengthMs] = units.find(([, unitMs]) => ageMs >= unitMs) ?? ['s', SECOND_MS];
  return `${Math.floor(ageMs / lengthMs)} ${unit}`;
};

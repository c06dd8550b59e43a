/** Deeper values are refused rather than allowed to exhaust the stack. */
const DEEPEST = 100;

/**
 * The JSON Canonicalization Scheme (RFC 8785) of a value that was read from JSON: keys sorted by UTF-16 code units, no white space,
 * numbers and strings as ECMAScript writes them.
 *
 * @throws RangeError for a value that is nested too deep
 */
export const canonicalJson = (value: unknown, depth = 0): string => {
  if (depth > DEEPEST) throw new RangeError('nested too deep');
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item, depth + 1)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member, depth + 1)}`).join(',')}}`;
};

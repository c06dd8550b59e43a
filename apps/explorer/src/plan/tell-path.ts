/**
 * Where a fetch belongs in the answer, as people read it: `viewer.appeals[].enterprise`, `search[] (Visit)`.
 *
 * @param path keys; `@` stands for every item of a list, `|[Visit]` for objects of these types. Several places come as one text each, joined by points
 */
export const tellPath = (path: readonly string[]): string => (path.some(isWhole) ? path.map((place) => tellPlace(place.split('.'))).join(', ') : tellPlace(path));

const isWhole = (part: string): boolean => part.includes('.');

const tellPlace = (parts: readonly string[]): string =>
  parts.reduce((told, part) => {
    if (part === '@') return `${told}[]`;
    if (part.startsWith('|')) return `${told} (${part.slice(2, -1)})`;
    return told === '' ? part : `${told}.${part}`;
  }, '');

/** Steps of typing between two texts: characters to insert, delete or replace. */
const countEdits = (from: string, to: string): number => {
  const [a, b] = [[...from], [...to]];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, character] of a.entries()) {
    const current = [row + 1];
    for (const [index, other] of b.entries()) {
      current.push(Math.min(previous[index + 1]! + 1, current[index]! + 1, previous[index]! + (character === other ? 0 : 1)));
    }
    previous = current;
  }
  return previous[b.length]!;
};

const LONGEST_COMPARED = 60;

/**
 * The known name that somebody probably meant; null when none is near.
 *
 * @param leastSimilarity 0 … 1, the share of characters that need no change
 */
export const findSimilarName = (name: string, known: Iterable<string>, leastSimilarity = 0.5): string | null => {
  const length = (text: string): number => [...text].length;
  let nearest: { readonly candidate: string; readonly similarity: number } | null = null;
  for (const candidate of known) {
    if (name.length > LONGEST_COMPARED || candidate.length > LONGEST_COMPARED) continue;
    const similarity = 1 - countEdits(name, candidate) / Math.max(length(name), length(candidate), 1);
    if (similarity >= leastSimilarity && similarity > (nearest?.similarity ?? 0)) nearest = { candidate, similarity };
  }
  return nearest?.candidate ?? null;
};

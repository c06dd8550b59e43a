/** The 31 characters of GB 32100-2015: digits and capitals without I, O, S, V and Z. A character's value is its place here. */
export const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** 3^(i−1) mod 31 for the positions 1–17. */
const usccWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** GB 11714 counts letters from A = 10 without a gap, unlike GB 32100. */
const organisationCodeAlphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const organisationCodeWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * The check character (校验码, position 18) of a unified social credit code, GB 32100-2015.
 *
 * The outer "mod 31" matters: where the weighted sum is a multiple of 31 the check value is 0, not 31, and the code ends in `0`.
 *
 * @param first17 the first 17 characters, normalised
 * @throws RangeError when it is not 17 characters of the alphabet
 */
export const usccCheckCharacter = (first17: string): string =>
  usccAlphabet.charAt((31 - (weightedSum(first17, usccAlphabet, usccWeights) % 31)) % 31);

/**
 * The check character of an organisation code (组织机构代码), GB 11714-1997: a digit, or `X` for the value 10.
 *
 * @param first8 the eight characters of the body (本体代码), normalised
 * @throws RangeError when it is not eight digits and capitals
 */
export const organisationCodeCheckCharacter = (first8: string): string =>
  '0123456789X'.charAt((11 - (weightedSum(first8, organisationCodeAlphabet, organisationCodeWeights) % 11)) % 11);

function weightedSum(characters: string, alphabet: string, weights: readonly number[]): number {
  if (characters.length !== weights.length) throw new RangeError(`Expected ${weights.length} characters, got ${characters.length}: "${characters}".`);
  return weights.reduce((sum, weight, index) => {
    const value = alphabet.indexOf(characters.charAt(index));
    if (value === -1) throw new RangeError(`"${characters.charAt(index)}" at position ${index + 1} of "${characters}" is not in the code's alphabet.`);
    return sum + weight * value;
  }, 0);
}

/** Scores of one example that was left out of the training, and its true label. */
export interface JudgedScores {
  readonly scores: readonly number[];
  readonly label: number;
}

/** Sharpness of the scores, as a factor: from "all labels alike" to "the first takes all". */
const sharpnesses = Array.from({ length: 60 }, (_, index) => 0.5 * 1.1 ** index);

/** Probabilities that sum to 1. */
export function softmax(scores: readonly number[], sharpness: number): readonly number[] {
  const highest = Math.max(...scores);
  const weights = scores.map((score) => Math.exp((score - highest) * sharpness));
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}

/** The sharpness under which the true labels of left-out examples are likeliest: naive Bayes by itself is far too sure. */
export function fitSharpness(judged: readonly JudgedScores[]): number {
  const losses = sharpnesses.map((sharpness) => ({
    sharpness,
    loss: judged.reduce((sum, { scores, label }) => sum - Math.log(probabilityOf(label, scores, sharpness) + 1e-12), 0),
  }));
  return losses.reduce((best, next) => (next.loss < best.loss ? next : best)).sharpness;
}

/** What `softmax` says of one label, without saying it of the others. */
function probabilityOf(label: number, scores: readonly number[], sharpness: number): number {
  let sum = 0;
  for (const score of scores) sum += Math.exp((score - scores[label]!) * sharpness);
  return 1 / sum;
}

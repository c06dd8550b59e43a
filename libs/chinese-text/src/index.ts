export {
  appealFingerprint,
  appealSimilarity,
  compareFingerprints,
  type AppealFingerprint,
  type AppealSimilarity,
  type AppealText,
} from './appeal-similarity.ts';
export { bigrams } from './bigrams.ts';
export { diceSimilarity } from './dice-similarity.ts';
export { measureClassifier, type ClassifierMeasurement } from './measure-classifier.ts';
export { normalise } from './normalise.ts';
export { queryTokens, searchTokens } from './search-tokens.ts';
export { loadDictionary, tokenize } from './tokenize.ts';
export { trainClassifier, type Classification, type Classifier, type LabelledText } from './train-classifier.ts';

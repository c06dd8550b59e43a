export interface ProtectionScoreSettings {
  readonly protectionScoreWeights: { readonly frequency: number; readonly development: number };
  /** How far an enterprise is by its size class, 0 … 1. */
  readonly developmentBySize: Readonly<Record<string, number>>;
}

export interface ProtectionCandidateFacts {
  readonly receptions: number;
  /** Share of the visited enterprises of the district that are visited as often or less, 0 … 1. */
  readonly frequencyPercentile: number;
  readonly sizeClass: string | null;
  /** Qualifications and innovation, 0 … 1. */
  readonly quality: number;
}

export interface ProtectionScore {
  readonly score: number;
  readonly frequencyPoints: number;
  readonly developmentPoints: number;
  readonly development: number;
}

/** How far an enterprise is (企业发展现状): its size and its qualifications, each half. What is not known counts nothing. */
export const developmentOf = ({ sizeClass, quality }: Pick<ProtectionCandidateFacts, 'sizeClass' | 'quality'>, { developmentBySize }: ProtectionScoreSettings): number =>
  ((sizeClass === null ? 0 : (developmentBySize[sizeClass] ?? 0)) + quality) / 2;

/** The inclusion score of VIS-10, 0 … 1, with its two parts: 0.6 visit-frequency percentile, 0.4 development status. */
export const scoreCandidate = (facts: ProtectionCandidateFacts, settings: ProtectionScoreSettings): ProtectionScore => {
  const { frequency, development: developmentWeight } = settings.protectionScoreWeights;
  const development = developmentOf(facts, settings);
  const frequencyPoints = frequency * facts.frequencyPercentile;
  const developmentPoints = developmentWeight * development;
  return { score: frequencyPoints + developmentPoints, frequencyPoints, developmentPoints, development };
};

/** An enterprise with the facts and the score that speak for its protection. */
export interface ScoredCandidate extends ProtectionCandidateFacts, ProtectionScore {
  readonly enterpriseId: string;
}

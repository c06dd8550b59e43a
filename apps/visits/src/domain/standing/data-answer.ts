/** What the database answers instead of a visit (数据合并, VIS-17). */
export interface DataAnswer {
  /** Keys of the data items that are asked for and stored. */
  readonly items: readonly string[];
  /** 0 … 1 of what is asked; nothing asked: 0. */
  readonly share: number;
}

export const answerFromData = (asks: readonly string[], storedFacts: ReadonlySet<string>): DataAnswer => {
  const asked = [...new Set(asks)];
  const items = asked.filter((ask) => storedFacts.has(ask));
  return { items, share: asked.length === 0 ? 0 : items.length / asked.length };
};

/** The right of a unit to read data items of an enterprise for a time (数据授权): who, what, until when. The values stay with enterprises. */
export interface DataGrant {
  readonly visitRequestId: string;
  readonly enterpriseId: string;
  readonly unitId: string;
  readonly divisionCode: string;
  readonly items: readonly string[];
  readonly grantedBy: string;
  readonly grantedAt: Date;
  /** YYYY-MM-DD in Shanghai, the last day. */
  readonly validUntil: string;
}

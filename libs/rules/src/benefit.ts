/** A benefit (补贴) as data (POL-01). Money is integer fen, shares are integer basis points: no float anywhere. */
export type Benefit =
  | { readonly kind: 'fixed'; readonly amountCents: number }
  /** A share of a fact in fen, at most `capCents`. */
  | { readonly kind: 'share'; readonly fact: string; readonly basisPoints: number; readonly capCents?: number }
  /** By the size of a fact: the last tier whose `from` it reaches counts alone; below the first, nothing. */
  | { readonly kind: 'tiered'; readonly fact: string; readonly tiers: readonly { readonly from: number; readonly benefit: Benefit }[] }
  | { readonly kind: 'min'; readonly of: readonly Benefit[] }
  | { readonly kind: 'max'; readonly of: readonly Benefit[] }
  | { readonly kind: 'sum'; readonly of: readonly Benefit[] };

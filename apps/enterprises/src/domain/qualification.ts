export type QualificationKind = 'NATIONAL_HIGH_TECH' | 'SPECIALISED_SOPHISTICATED' | 'LITTLE_GIANT' | 'INNOVATIVE_SME' | 'CONSTRUCTION';

/** A certificate or title (资质) with its validity: `validFrom` is its first day, `validTo` the first day after it. */
export interface Qualification {
  readonly id: string;
  readonly enterpriseId: string;
  readonly kind: QualificationKind;
  readonly certificateNumber: string;
  /** `YYYY-MM-DD` */
  readonly validFrom: string;
  /** `YYYY-MM-DD` */
  readonly validTo: string;
}

export const isValidOn = ({ validFrom, validTo }: Pick<Qualification, 'validFrom' | 'validTo'>, day: string): boolean => validFrom <= day && day < validTo;

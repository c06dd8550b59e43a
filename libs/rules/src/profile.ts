/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`. */
export type Day = string;

/** What a fact can be: money in integer fen, days as `YYYY-MM-DD`; `null` is "known not to exist", which is not "not on file". */
export type FactValue = number | string | boolean | null | readonly string[];

/** A value on file with its provenance, so that every answer can cite it (POL-06, POL-07). */
export interface Fact<V = FactValue> {
  readonly value: V;
  /** The period that the value describes, such as `2025` or `2026-Q1`. */
  readonly period?: string;
  /** When the source stated it: an ISO day or instant. Freshness is judged by it. */
  readonly asOf: string;
  /** The register or document that says so, such as `TAX` or `SOCIAL_SECURITY`. */
  readonly source: string;
  /** 0 … 1; 1 is what a register of record says. Carried as evidence; it does not change a verdict. */
  readonly confidence: number;
}

export interface Qualification {
  readonly kind: string;
  readonly validFrom: Day;
  /** The last valid day; null: without end. */
  readonly validTo: Day | null;
}

/**
 * What is known of one enterprise (企业画像). Whatever is left out is UNKNOWN, never false; a list of qualifications that is on file
 * and empty is a no.
 */
export interface Profile {
  readonly facts: Readonly<Record<string, Fact>>;
  /** Yearly values by fact and year: `series.revenue['2024']`. */
  readonly series?: Readonly<Record<string, Readonly<Record<string, Fact<number>>>>>;
  readonly qualifications?: Fact<readonly Qualification[]>;
  /** By list (`BLACK`, `RED` …): does the subject stand on it. A list that was not looked up is left out. */
  readonly lists?: Readonly<Record<string, Fact<boolean>>>;
  /** GB/T 4754, such as `C3911`. */
  readonly industry?: Fact<string>;
  /** GB/T 2260, such as `440704`. */
  readonly division?: Fact<string>;
  readonly taxGrade?: Fact<string>;
  readonly customsLevel?: Fact<string>;
  readonly rating?: Fact<string>;
}

/** The registers of a profile that answer atoms. */
export type Register = 'FACT' | 'SERIES' | 'QUALIFICATION' | 'LIST' | 'INDUSTRY' | 'DIVISION' | 'TAX_GRADE' | 'CUSTOMS_LEVEL' | 'RATING';

/** One place of a profile. `key` is the fact, the qualification's kind or the list; of the single registers it is empty. */
export interface FactReference {
  readonly register: Register;
  readonly key: string;
  /** Of a series only. */
  readonly year?: number;
}

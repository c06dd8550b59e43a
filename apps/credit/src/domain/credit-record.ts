import type { AdverseClass, RecordKind } from './record-kind.ts';

/** A fact as its authority put it on record (信用记录); never changed. Days are YYYY-MM-DD in Shanghai. */
export interface StoredRecord {
  readonly id: string;
  readonly enterpriseId: string;
  readonly divisionCode: string;
  readonly authorityUnitId: string;
  readonly authorityName: string;
  readonly kind: RecordKind;
  readonly value: string;
  /** Null: not an adverse record. */
  readonly adverseClass: AdverseClass | null;
  readonly title: string;
  readonly legalBasis: string;
  readonly documentNumber: string | null;
  readonly decidedOn: string;
  /** The last day on which it counts by itself; null: until it is replaced. */
  readonly validTo: string | null;
  readonly repairableFrom: string | null;
  /** The last day of publication and use of an adverse record. */
  readonly publishedUntil: string | null;
  readonly isPublished: boolean;
  /** The record in whose place it stands. */
  readonly correctsRecordId: string | null;
  readonly settingsVersion: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

/** A record with what disputes and repairs have made of it. */
export interface CreditRecord extends StoredRecord {
  readonly isRepaired: boolean;
  readonly isDisputed: boolean;
  /** Another record stands in its place, or it was withdrawn (CRD-18). */
  readonly isCorrected: boolean;
  /** What the authority said when it corrected this record, or the one that this one replaces: it travels with both. */
  readonly correctionStatement: string | null;
  readonly replacementRecordId: string | null;
}

/** Whether a record counts on a day: repaired, corrected and outdated ones do not (§9.5: stop use). */
export const isInUse = (record: CreditRecord, day: string): boolean =>
  !record.isRepaired &&
  !record.isCorrected &&
  record.decidedOn <= day &&
  (record.validTo === null || day <= record.validTo) &&
  (record.publishedUntil === null || day <= record.publishedUntil);

/** Whether everybody may read it on a day; the law publishes penalties, the courts their own records themselves. */
export const isShownToPublic = (record: CreditRecord, day: string): boolean => record.kind === 'PENALTY' && record.isPublished && isInUse({ ...record, validTo: null }, day);

/** The last day on which a record counts by itself; null: no day ends it. */
export const lastDayOfUse = ({ validTo, publishedUntil }: Pick<StoredRecord, 'validTo' | 'publishedUntil'>): string | null =>
  [validTo, publishedUntil].filter((day) => day !== null).toSorted()[0] ?? null;

export type NoticeUrgency = 'NORMAL' | 'URGENT';

/** Something that somebody was told (通知), as it lies in an inbox. */
export interface Notice {
  readonly id: string;
  /** The key of the inbox that it lies in. */
  readonly inbox: string;
  readonly divisionCode: string;
  /** Names the wording, e.g. `visits.asked`. */
  readonly template: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly bodyZh: string;
  readonly bodyEn: string;
  /** A GraphQL type. */
  readonly aboutType: string;
  readonly aboutId: string;
  readonly urgency: NoticeUrgency;
  /** From when on it is read; the moment when it was written is nobody's to know (VIS-08). */
  readonly visibleFrom: Date;
  /** When it is forgotten. */
  readonly expiresAt: Date;
  readonly collapseKey: string | null;
}

/** A notice as one reader finds it. */
export interface ReadableNotice extends Notice {
  readonly isRead: boolean;
}

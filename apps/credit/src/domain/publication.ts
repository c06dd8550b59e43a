import type { AdverseClass } from './record-kind.ts';

export interface PublicationSettings {
  readonly minorPublicationMonths: PublicationMonths;
  readonly generalPublicationMonths: PublicationMonths;
  readonly seriousPublicationMonths: PublicationMonths;
  readonly isMinorPublished: boolean;
}

export interface PublicationMonths {
  readonly minimum: number;
  readonly maximum: number;
}

/** How long an adverse record or a black listing is shown and used (公示期). Days are YYYY-MM-DD in Shanghai. */
export interface PublicationPeriod {
  readonly repairableFrom: string;
  readonly publishedUntil: string;
  readonly isPublished: boolean;
}

/**
 * The period of a class, counted from the day of the decision (§9.5): minor ones are not published, or for three months at most;
 * general ones between three months and a year; serious ones, and black listings, between one year and three.
 */
export const publicationPeriod = (adverseClass: AdverseClass, decidedOn: string, settings: PublicationSettings): PublicationPeriod => {
  const { minimum, maximum } = {
    MINOR: settings.minorPublicationMonths,
    GENERAL: settings.generalPublicationMonths,
    SERIOUS: settings.seriousPublicationMonths,
  }[adverseClass];
  return {
    repairableFrom: addMonths(decidedOn, minimum),
    publishedUntil: addDays(addMonths(decidedOn, maximum), -1),
    isPublished: adverseClass !== 'MINOR' || settings.isMinorPublished,
  };
};

/** The same day of a later month, or its last day when the month is shorter: 30 November and three months is 28 February. */
export const addMonths = (day: string, months: number): string => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  return new Date(Date.UTC(lastOfMonth.getUTCFullYear(), lastOfMonth.getUTCMonth(), Math.min(date, lastOfMonth.getUTCDate()))).toISOString().slice(0, 10);
};

export const addDays = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

import type { Locale } from './labels.ts';

/** A text in both languages. */
export type Wording = Readonly<Record<Locale, string>>;

export const say = (zh: string, en: string): Wording => ({ ZH_CN: zh, EN: en });

import { useSyncExternalStore } from 'react';

/** The language of the pages: 中文 or English. */
export type Locale = 'zh' | 'en';

/** A text in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

const STORAGE_KEY = 'qinqing.locale';

/** Chinese for browsers that ask for it first, English for all others. */
export const preferredLocale = (languages: readonly string[]): Locale => (languages[0]?.toLowerCase().startsWith('zh') ? 'zh' : 'en');

const listeners = new Set<() => void>();
let chosen: Locale | null = null;

const readLocale = (): Locale => {
  const kept = localStorage.getItem(STORAGE_KEY);
  chosen ??= kept === 'zh' || kept === 'en' ? kept : preferredLocale(navigator.languages);
  return chosen;
};

const chooseLocale = (locale: Locale): void => {
  chosen = locale;
  localStorage.setItem(STORAGE_KEY, locale);
  for (const tell of listeners) tell();
};

const listen = (tell: () => void): (() => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

/** The language that was chosen, kept for the next visit, and how to choose another. */
export const useLocale = (): readonly [Locale, (locale: Locale) => void] => [useSyncExternalStore(listen, readLocale), chooseLocale];

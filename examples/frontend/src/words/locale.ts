import { createContext, use } from 'react';
import type { Locale } from '../generated/graphql.ts';
import { chinese, english, type Words } from './words.ts';

/** The language of the page: its own words, and the labels that it asks the graph for. */
export interface Language {
  /** What the graph's fields take: `stateLabel(locale: …)`. */
  readonly locale: Locale;
  /** For the browser's own formats. */
  readonly tag: 'zh-CN' | 'en-GB';
  readonly words: Words;
}

const languages: Readonly<Record<Locale, Language>> = {
  ZH_CN: { locale: 'ZH_CN', tag: 'zh-CN', words: chinese },
  EN: { locale: 'EN', tag: 'en-GB', words: english },
};

export const languageOf = (locale: Locale): Language => languages[locale];

export const LanguageContext = createContext<Language>(languages.ZH_CN);

export const useLanguage = (): Language => use(LanguageContext);

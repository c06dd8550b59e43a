import { useEffect, type ReactNode } from 'react';
import './frame.css';
import type { Locale, Words } from './locale.ts';

export interface FrameProps {
  readonly page: 'explorer' | 'graph' | 'operations';
  readonly locale: Locale;
  readonly onLocale: (locale: Locale) => void;
  /** What stands at the right of the header, e.g. who is signed in. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

const pages = [
  { page: 'explorer', address: '/', title: { zh: '查询', en: 'Explorer' } },
  { page: 'graph', address: '/graph', title: { zh: '图谱与归属', en: 'Who owns what' } },
  { page: 'operations', address: '/operations', title: { zh: '慢操作', en: 'Slow operations' } },
] as const;

const heading: Words = { zh: '政企服务图谱', en: 'Government–enterprise graph' };
const languages: readonly (readonly [Locale, string])[] = [['zh', '中文'], ['en', 'English']];

/** The header that all pages share, and the page below it. */
export const Frame = ({ page, locale, onLocale, actions, children }: FrameProps) => {
  const current = pages.find((each) => each.page === page)!;
  useEffect(() => {
    document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
    document.title = `${current.title[locale]} · 亲清 Qinqing`;
  }, [current, locale]);
  return (
    <div className="frame">
      <header className="frame-header">
        <a className="frame-brand" href="/">
          <strong>亲清</strong> <span>Qinqing</span>
          <small>{heading[locale]}</small>
        </a>
        <nav aria-label={locale === 'zh' ? '页面' : 'Pages'}>
          {pages.map(({ page: each, address, title }) => (
            <a key={each} href={address} aria-current={each === page ? 'page' : undefined}>
              {title[locale]}
            </a>
          ))}
        </nav>
        <div className="frame-actions">
          {actions}
          <div className="frame-languages" role="group" aria-label="语言 Language">
            {languages.map(([each, name]) => (
              <button key={each} type="button" lang={each} aria-pressed={each === locale} onClick={() => onLocale(each)}>
                {name}
              </button>
            ))}
          </div>
        </div>
      </header>
      <div className="frame-page">{children}</div>
    </div>
  );
};

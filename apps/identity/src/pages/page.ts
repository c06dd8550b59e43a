import { createHash } from 'node:crypto';
import { html, trustHtml, type Html } from './html.ts';
import { STYLE } from './style.ts';

export interface Page {
  readonly html: string;
  /** Where a form of this page may lead, redirects included. */
  readonly formTargets: readonly string[];
}

export interface PageParts {
  readonly titleZh: string;
  readonly titleEn: string;
  readonly body: Html;
  readonly formTargets?: readonly string[];
}

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** The frame of every page: Chinese first, English second, no script, nothing from elsewhere. */
export const createPage = ({ titleZh, titleEn, body, formTargets = [] }: PageParts): Page => ({
  formTargets,
  html: html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titleZh} ${titleEn} · 亲清 Qinqing</title>
<style>${trustHtml(STYLE)}</style>
</head>
<body>
<header><strong>亲清</strong><span lang="en">Qinqing</span></header>
<main>
<h1>${titleZh}<span lang="en">${titleEn}</span></h1>
${body}
</main>
</body>
</html>
`.html,
});

/** Browsers hold `form-action` against redirects too, so a form that ends at a client names the client's origin. */
export const contentSecurityPolicy = ({ formTargets }: Page): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${STYLE_HASH}'`,
    `form-action ${["'self'", ...new Set(formTargets)].join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

export const bilingual = (zh: string, en: string): Html => html`<p>${zh}<span lang="en">${en}</span></p>`;

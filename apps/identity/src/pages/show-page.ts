import type { KoaContextWithOIDC } from 'oidc-provider';
import { contentSecurityPolicy, type Page } from './page.ts';

/** Answers a request of the protocol library with a page of ours. */
export const showPage = (ctx: KoaContextWithOIDC, page: Page): void => {
  ctx.set('content-security-policy', contentSecurityPolicy(page));
  ctx.type = 'html';
  ctx.body = page.html;
};

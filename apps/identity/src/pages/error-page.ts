import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider';
import { html } from './html.ts';
import { bilingual, createPage } from './page.ts';
import { showPage } from './show-page.ts';

const EXPLANATIONS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  invalid_client: ['该应用没有在此登记，或已停用。', 'This application is not registered here, or has been switched off.'],
  invalid_redirect_uri: ['该应用的返回地址没有登记，因此不返回。', "The application's return address is not registered, so you are not sent there."],
  invalid_request: ['请求不完整或已过期，请回到应用重新登录。', 'The request is incomplete or has expired. Return to the application and sign in again.'],
  invalid_scope: ['该应用请求了不存在的权限范围。', 'The application asked for a scope that does not exist.'],
  access_denied: ['登录未完成。', 'The sign-in was not completed.'],
  server_error: ['服务暂时出错，请稍后重试。', 'Something went wrong on our side. Try again later.'],
};
const UNEXPLAINED = ['请求未被接受。', 'The request was not accepted.'] as const;

/** A page for a browser, JSON for everybody else; never a stack. */
export const renderError = (ctx: KoaContextWithOIDC, out: ErrorOut): void => {
  if (ctx.accepts('json', 'html') !== 'html') {
    ctx.body = out;
    return;
  }
  const [zh, en] = EXPLANATIONS[out.error] ?? UNEXPLAINED;
  showPage(
    ctx,
    createPage({
      titleZh: '无法登录',
      titleEn: 'Sign-in is not possible',
      body: html`${bilingual(zh, en)}<p><code>${out.error}</code> ${out.error_description ?? ''}</p>`,
    }),
  );
};

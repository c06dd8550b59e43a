import { html } from './html.ts';
import { bilingual, createPage, type Page } from './page.ts';

/** The embedded issuer keeps no passwords: in production people sign in where their place keeps its accounts. */
export const noPasswordsPage = (): Page =>
  createPage({
    titleZh: '此处不能登录',
    titleEn: 'You cannot sign in here',
    body: html`
${bilingual('内置身份服务不保存密码，只在演示模式下供选择身份登录。', 'The embedded issuer keeps no passwords; it lets people pick a persona in demo mode only.')}
${bilingual('正式部署请将 OIDC_ISSUER 指向本地区的统一身份认证服务。', "In production, point OIDC_ISSUER at the place's own identity provider.")}`,
  });

export const expiredSignInPage = (): Page =>
  createPage({
    titleZh: '登录已过期',
    titleEn: 'This sign-in has expired',
    body: bilingual('请回到应用，重新登录。若仍出现此页，请允许本站使用 Cookie。', 'Return to the application and sign in again. If you see this page once more, allow cookies for this site.'),
  });

import type { KoaContextWithOIDC } from 'oidc-provider';
import { html, trustHtml } from './html.ts';
import { bilingual, createPage } from './page.ts';
import { showPage } from './show-page.ts';

/** @param form the protocol library's form, with its own protection against forged posts */
export const renderSignOut = (ctx: KoaContextWithOIDC, form: string): void => {
  const returnTo = ctx.oidc.params?.post_logout_redirect_uri;
  showPage(
    ctx,
    createPage({
      titleZh: '退出登录？',
      titleEn: 'Sign out?',
      formTargets: typeof returnTo === 'string' ? [new URL(returnTo).origin] : [],
      body: html`
${bilingual('退出后，在本设备上再次使用需要重新登录。', 'After signing out, you sign in again to go on using this device.')}
${trustHtml(form)}
<div class="actions">
<button class="primary" form="op.logoutForm" name="logout" value="yes">退出 Sign out</button>
<button form="op.logoutForm">保持登录 <span lang="en">Stay signed in</span></button>
</div>`,
    }),
  );
};

export const renderSignedOut = (ctx: KoaContextWithOIDC): void =>
  showPage(ctx, createPage({ titleZh: '已退出登录', titleEn: 'You are signed out', body: bilingual('可以关闭此页。', 'You may close this page.') }));

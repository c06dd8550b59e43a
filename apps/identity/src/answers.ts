import type { Provider } from 'oidc-provider';

type Middleware = Parameters<Provider['use']>[0];

/** For the pages that the protocol library makes itself; it adds the hash of its one script to `script-src`, which allows nothing else. Our own pages bring their own policy. */
export const setSafeHeaders: Middleware = async (ctx, next) => {
  ctx.set('content-security-policy', "default-src 'none'; script-src; base-uri 'none'; frame-ancestors 'none'");
  ctx.set('referrer-policy', 'no-referrer');
  ctx.set('x-content-type-options', 'nosniff');
  await next();
};

export const answerUnknownRoute: Middleware = async (ctx, next) => {
  await next();
  if (ctx.status !== 404 || ctx.body) return;
  ctx.body = { error: 'not_found', error_description: `Nothing is served at ${ctx.method} ${ctx.path}` };
  ctx.status = 404;
};

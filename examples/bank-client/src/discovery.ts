import { BankClientError } from './bank-client-error.ts';
import { send } from './http.ts';

export interface Issuer {
  /** Exactly as it calls itself: the audience of every client assertion. */
  readonly issuer: string;
  readonly tokenEndpoint: string;
}

/** Reads the issuer's metadata (OpenID Connect Discovery §4). @throws BankClientError */
export const discover = async (issuerUrl: string): Promise<Issuer> => {
  const { body } = await send(`${issuerUrl.replace(/\/$/, '')}/.well-known/openid-configuration`, { headers: { accept: 'application/json' } });
  const { issuer, token_endpoint: tokenEndpoint } = (body ?? {}) as { issuer?: unknown; token_endpoint?: unknown };
  if (typeof issuer !== 'string' || typeof tokenEndpoint !== 'string') {
    throw new BankClientError({ code: 'NOT_UNDERSTOOD', zh: `${issuerUrl} 不是 OpenID Connect 身份服务。`, en: `${issuerUrl} is no OpenID Connect issuer.` });
  }
  if (issuer !== issuerUrl.replace(/\/$/, '')) {
    throw new BankClientError({ code: 'BAD_REQUEST', zh: `${issuerUrl} 自称 ${issuer}，请使用该地址。`, en: `${issuerUrl} calls itself ${issuer}: use that address.` });
  }
  return { issuer, tokenEndpoint };
};

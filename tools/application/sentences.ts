import type { RegistrationOutcome } from './registration.ts';

/** What became of a registration, for people. */
export const describeOutcome: Readonly<Record<RegistrationOutcome, string>> = {
  ADDED: '已登记。Registered.',
  CHANGED: '已更新。Changed.',
  UNCHANGED: '与登记内容相同，未作更改。Registered like this already: nothing changed.',
  NAME_TAKEN: '此名称已属于其他客户端，请另取名称。This name belongs to another client: choose another one.',
  NAME_RESERVED: '以 qinqing- 开头的名称属于平台自身。Names that begin with qinqing- are the platform’s own.',
  NAME_MALFORMED: '名称须为 3 至 63 个小写字母、数字和连字符，以字母开头。A name is 3 … 63 lower-case letters, digits and hyphens, beginning with a letter.',
  NO_ORIGIN: '请写明页面的来源地址。Name the origin of its pages.',
  ORIGIN_MALFORMED: '来源只含协议、主机和端口，例如 https://service.example；不写默认端口和通配符，中文域名写 xn-- 形式。\nAn origin is scheme, host and port alone, such as https://service.example: no default port, no wildcard, an international name in its xn-- form.',
  ORIGIN_NOT_SECURE: '除本机地址外，来源须为 https：浏览器在普通 http 下没有 PKCE 所需的加密功能。\nBeyond loopback an origin is https: on plain http a browser lacks the cryptography that PKCE needs.',
  LOOPBACK_NOT_PLAIN: '本机地址请用 http（例如 http://localhost:5173）：签发方不接受本机的 https 地址。\nOn loopback use http, such as http://localhost:5173: the issuer takes no https address there.',
  ORIGINS_MIXED: '本机地址与正式地址请分别登记为两个应用。Register a developer’s computer and the real host as two applications.',
  TITLE_MALFORMED: '--name-zh 和 --name-en 各为 1 至 60 个字符，不换行。--name-zh and --name-en are 1 … 60 characters on one line each.',
};

/** What the team does next, with the addresses that it needs. */
export const describeNextSteps = (clientId: string, origins: readonly string[]): string => `
  client_id      ${clientId}
  redirect_uri   ${origins.map((origin) => `${origin}/ · ${origin}/signed-in`).join('\n                 ')}
  scope          openid profile graph
  flow           authorization code + PKCE (S256)；公共客户端，无密钥 · a public client, no secret

网关的 ALLOWED_ORIGINS 须包含该来源；演示模式允许所有本机来源。
The gateway’s ALLOWED_ORIGINS has to name the origin; demo mode allows every loopback origin.`;

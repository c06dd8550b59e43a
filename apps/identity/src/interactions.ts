import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errors, type Provider } from 'oidc-provider';
import type { Account, Accounts } from './accounts.ts';
import type { IdentityConfiguration } from './configuration.ts';
import { isFirstParty } from './first-party.ts';
import { noPasswordsPage, expiredSignInPage } from './pages/notice-pages.ts';
import { contentSecurityPolicy, type Page } from './pages/page.ts';
import { signInPage } from './pages/sign-in-page.ts';

export interface InteractionParts {
  readonly provider: Provider;
  readonly accounts: Accounts;
  readonly configuration: IdentityConfiguration;
}

type InteractionRequest = FastifyRequest<{ Params: { uid: string }; Body: URLSearchParams }>;
type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

/**
 * The sign-in page. A request counts only with the interaction's own cookie (HttpOnly, SameSite, bound to this path): that
 * is the protection against forged posts.
 */
export const addInteractions = (app: FastifyInstance, parts: InteractionParts): void => {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 4096 }, (_request, body, done) =>
      done(null, new URLSearchParams(String(body))),
    );
    scope.get('/interaction/:uid', (request: InteractionRequest, reply) => showSignIn(parts, request, reply));
    scope.post('/interaction/:uid', (request: InteractionRequest, reply) => answerSignIn(parts, request, reply));
  });
};

const showSignIn = async (parts: InteractionParts, request: InteractionRequest, reply: FastifyReply): Promise<FastifyReply> => {
  const interaction = await findInteraction(parts.provider, request, reply);
  if (interaction === null) return sendPage(reply, 400, expiredSignInPage());
  if (interaction.prompt.name === 'consent') return answerConsent(parts, interaction, request, reply);
  const chosen = isFromOwnPage(request) ? await findChosenPersona(parts, interaction) : null;
  if (chosen !== null) return signIn(parts, chosen, request, reply);
  return askWhoSignsIn(parts, interaction, reply);
};

const answerSignIn = async (parts: InteractionParts, request: InteractionRequest, reply: FastifyReply): Promise<FastifyReply> => {
  const interaction = await findInteraction(parts.provider, request, reply);
  if (interaction === null) return sendPage(reply, 400, expiredSignInPage());
  if (request.body?.has('cancel')) return finish(parts, request, reply, { error: 'access_denied', error_description: 'the person cancelled the sign-in' });
  if (!parts.configuration.isDemo || interaction.prompt.name !== 'login') return askWhoSignsIn(parts, interaction, reply);
  const persona = request.body?.get('persona') ?? '';
  const account = await parts.accounts.findByPersona(persona);
  if (account === null) return askWhoSignsIn(parts, interaction, reply, persona);
  return signIn(parts, account, request, reply);
};

const signIn = (parts: InteractionParts, { subject }: Account, request: InteractionRequest, reply: FastifyReply): Promise<FastifyReply> =>
  finish(parts, request, reply, { login: { accountId: subject, amr: ['demo'] } });

/**
 * Whom the platform's own pages have let a person choose already (`login_hint`): there is no password to ask for on a page in
 * between. A program on a loopback port gets the page, so that nobody signs in there without having seen it (RFC 8252 §8.6).
 */
const findChosenPersona = async ({ accounts, configuration }: InteractionParts, { prompt, params }: Interaction): Promise<Account | null> => {
  const isOwnPage = URL.parse(String(params.redirect_uri))?.origin === configuration.publicUrl;
  if (!configuration.isDemo || prompt.name !== 'login' || typeof params.login_hint !== 'string' || !isOwnPage) return null;
  return accounts.findByPersona(params.login_hint);
};

/**
 * Browsers say which site has begun a request, redirects included, and no page can change it. Any other site could otherwise
 * sign people in as whom it likes; so could a link in a mail (`none`).
 */
const isFromOwnPage = ({ headers }: FastifyRequest): boolean => ['same-origin', 'same-site'].includes(String(headers['sec-fetch-site']));

const askWhoSignsIn = async (parts: InteractionParts, interaction: Interaction, reply: FastifyReply, refusedPersona?: string): Promise<FastifyReply> => {
  if (!parts.configuration.isDemo) return sendPage(reply, 403, noPasswordsPage());
  const client = await parts.provider.Client.find(String(interaction.params.client_id));
  const page = signInPage({
    uid: interaction.uid,
    clientName: client?.clientName ?? '',
    personas: await parts.accounts.listPersonas(),
    refusedPersona,
    redirectUri: String(interaction.params.redirect_uri),
  });
  return sendPage(reply, refusedPersona === undefined ? 200 : 400, page);
};

/** First-party clients have consent by policy. For others there is no page yet, and no page means no. */
const answerConsent = async (parts: InteractionParts, interaction: Interaction, request: InteractionRequest, reply: FastifyReply): Promise<FastifyReply> => {
  const client = await parts.provider.Client.find(String(interaction.params.client_id));
  const hasConsent = client !== undefined && isFirstParty(client);
  return finish(parts, request, reply, hasConsent ? { consent: {} } : { error: 'access_denied', error_description: 'this client may not be given consent here' });
};

/** Null: the cookie is missing, expired or belongs to another sign-in. */
const findInteraction = async (provider: Provider, request: InteractionRequest, reply: FastifyReply): Promise<Interaction | null> => {
  try {
    const interaction = await provider.interactionDetails(request.raw, reply.raw);
    return interaction.uid === request.params.uid ? interaction : null;
  } catch (error) {
    if (error instanceof errors.SessionNotFound) return null;
    throw error;
  }
};

const finish = async (
  { provider }: InteractionParts,
  request: InteractionRequest,
  reply: FastifyReply,
  result: Parameters<Provider['interactionResult']>[2],
): Promise<FastifyReply> => reply.redirect(await provider.interactionResult(request.raw, reply.raw, result, { mergeWithLastSubmission: !('error' in result) }), 303);

const sendPage = (reply: FastifyReply, status: number, page: Page): FastifyReply =>
  reply
    .code(status)
    .headers({ 'content-security-policy': contentSecurityPolicy(page), 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' })
    .type('text/html; charset=utf-8')
    .send(page.html);

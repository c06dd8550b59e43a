import { isRole, roleLabels } from '@qinqing/caller';
import type { Account } from '../accounts.ts';
import { html, trustHtml, type Html } from './html.ts';
import { bilingual, createPage, type Page } from './page.ts';

export interface SignInPageParts {
  readonly uid: string;
  readonly clientName: string;
  readonly personas: readonly Account[];
  readonly refusedPersona: string | undefined;
  /** Where the client waits for the answer. */
  readonly redirectUri: string;
}

/** One button for each demonstration account. Works without JavaScript. */
export const signInPage = ({ uid, clientName, personas, refusedPersona, redirectUri }: SignInPageParts): Page =>
  createPage({
    titleZh: '选择身份登录',
    titleEn: 'Sign in as one of the personas',
    formTargets: [new URL(redirectUri).origin],
    body: html`
${bilingual(`演示环境，无需密码。登录后进入：${clientName}`, `A demonstration: no password. You are signing in to ${clientName}`)}
${refusal(refusedPersona)}
<form method="post" action="/interaction/${uid}">
${personas.length === 0 ? NO_PERSONAS : html`<ul class="personas">${personas.map(personaButton)}</ul>`}
<div class="actions"><button name="cancel" value="1">取消 <span lang="en">Cancel</span></button></div>
</form>`,
  });

const NO_PERSONAS = bilingual('还没有演示数据，请先运行 npm run demo-data。', 'There is no demonstration data yet. Run npm run demo-data first.');

const personaButton = (account: Account): Html => html`
<li><button class="persona" name="persona" value="${account.persona ?? ''}">
<span class="name">${account.name.zh}<span lang="en">${account.name.en}</span></span>
${account.roles.map(roleTag)}
<span class="description">${account.description.zh}<span lang="en">${account.description.en}</span></span>
</button></li>`;

const roleTag = (role: string): Html =>
  isRole(role) ? html`<span class="role">${roleLabels[role].zh} <span lang="en">${roleLabels[role].en}</span></span>` : html`<span class="role">${role}</span>`;

const refusal = (persona: string | undefined): Html =>
  persona === undefined
    ? trustHtml('')
    : html`<div class="alert" role="alert">${bilingual(`没有可用的身份“${persona}”，请从下面选择。`, `There is no usable persona "${persona}". Choose one below.`)}</div>`;

import type { Account as ProviderAccount } from 'oidc-provider';

export interface BilingualText {
  readonly zh: string;
  readonly en: string;
}

/** A person who may sign in. */
export interface Account {
  readonly subject: string;
  /** The name under which a demonstration account is picked; null for everybody else. */
  readonly persona: string | null;
  readonly name: BilingualText;
  readonly description: BilingualText;
  readonly roles: readonly string[];
  readonly unitId: string | null;
  readonly officerId: string | null;
  /** GB/T 2260 */
  readonly divisionCode: string;
  readonly enterpriseIds: readonly string[];
}

/** Finds accounts that are active, and demonstration accounts in demo mode only. */
export interface Accounts {
  findBySubject(subject: string): Promise<Account | null>;
  findByPersona(persona: string): Promise<Account | null>;
  listPersonas(): Promise<readonly Account[]>;
}

/** The claim `qinqing` of an access token: who the person is for the graph (SHR-23). */
export const describeCaller = (account: Account): Record<string, unknown> => ({
  roles: account.roles,
  unitId: account.unitId,
  officerId: account.officerId,
  divisionCode: account.divisionCode,
  enterpriseIds: account.enterpriseIds,
  name: account.name,
});

export const toProviderAccount = (account: Account): ProviderAccount => ({
  accountId: account.subject,
  person: account,
  claims: () => ({ sub: account.subject, name: account.name.zh, 'name#en': account.name.en }),
});

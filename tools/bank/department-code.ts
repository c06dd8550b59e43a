/** Where an app keeps a file: an app is no library, and an operator's command follows its rules all the same. */
const fileOf = (app: string, path: string): string => new URL(`../../apps/${app}/src/${path}`, import.meta.url).href;

export type Bank = import('../../apps/credit/src/domain/bank.ts').Bank;
export type CreditContext = import('../../apps/credit/src/context.ts').RequestContext;
export type SandboxConduct = import('../../apps/credit/src/domain/sandbox.ts').SandboxConduct;
export type RegisteredBank = import('../../apps/identity/src/persistence/bank-registry.ts').RegisteredBank;
export type BankEvent = import('../../apps/identity/src/persistence/bank-events.ts').BankEvent;
export type PublicKeys = import('../../apps/identity/src/banks.ts').PublicKeys;
export type Enterprise = import('../../apps/enterprises/src/domain/enterprise.ts').Enterprise;
export type OrgUnit = import('../../apps/enterprises/src/domain/org-unit.ts').OrgUnit;

export const loadIdentity = async () => ({
  ...((await import(fileOf('identity', 'bank-keys.ts'))) as typeof import('../../apps/identity/src/bank-keys.ts')),
  ...((await import(fileOf('identity', 'persistence/bank-registry.ts'))) as typeof import('../../apps/identity/src/persistence/bank-registry.ts')),
  ...((await import(fileOf('identity', 'persistence/bank-events.ts'))) as typeof import('../../apps/identity/src/persistence/bank-events.ts')),
});

export const loadCredit = async () => ({
  ...((await import(fileOf('credit', 'subgraph.ts'))) as typeof import('../../apps/credit/src/subgraph.ts')),
  ...((await import(fileOf('credit', 'domain/sandbox.ts'))) as typeof import('../../apps/credit/src/domain/sandbox.ts')),
  ...((await import(fileOf('credit', 'operations/register-bank.ts'))) as typeof import('../../apps/credit/src/operations/register-bank.ts')),
  ...((await import(fileOf('credit', 'operations/set-bank-state.ts'))) as typeof import('../../apps/credit/src/operations/set-bank-state.ts')),
  ...((await import(fileOf('credit', 'operations/declare-bank-access.ts'))) as typeof import('../../apps/credit/src/operations/declare-bank-access.ts')),
  ...((await import(fileOf('credit', 'operations/add-credit-record.ts'))) as typeof import('../../apps/credit/src/operations/add-credit-record.ts')),
  ...((await import(fileOf('credit', 'persistence/banks.ts'))) as typeof import('../../apps/credit/src/persistence/banks.ts')),
  ...((await import(fileOf('credit', 'persistence/bank-access.ts'))) as typeof import('../../apps/credit/src/persistence/bank-access.ts')),
  ...((await import(fileOf('credit', 'bank-messages.ts'))) as typeof import('../../apps/credit/src/bank-messages.ts')),
});

export const loadEnterprises = async () => ({
  ...((await import(fileOf('enterprises', 'subgraph.ts'))) as typeof import('../../apps/enterprises/src/subgraph.ts')),
  ...((await import(fileOf('enterprises', 'persistence/entities.ts'))) as typeof import('../../apps/enterprises/src/persistence/entities.ts')),
  ...((await import(fileOf('enterprises', 'events/enterprise-state.ts'))) as typeof import('../../apps/enterprises/src/events/enterprise-state.ts')),
  ...((await import(fileOf('enterprises', 'events/profile-state.ts'))) as typeof import('../../apps/enterprises/src/events/profile-state.ts')),
});

import { hasRole, type Caller } from '@qinqing/caller';

/** Whom one limit concerns alike: everybody without a token, who acts for enterprises or for oneself, who serves them, partner banks. */
export const callerClasses = ['public', 'person', 'officer', 'bank'] as const;

export type CallerClass = (typeof callerClasses)[number];

/** A bank stays one whatever other roles its token has, and who holds no office gets no more than a person does. */
export const classifyCaller = (caller: Caller): CallerClass => {
  if (hasRole(caller, 'BANK')) return 'bank';
  if (caller.clientId === null && caller.subject === 'public') return 'public';
  return caller.roles.some((role) => !OF_PRIVATE_PERSONS.has(role)) ? 'officer' : 'person';
};

const OF_PRIVATE_PERSONS: ReadonlySet<string> = new Set(['LEGAL_REPRESENTATIVE', 'CLERK', 'VISITOR', 'EXPERT', 'PARK_OPERATOR', 'SECONDED_ENTREPRENEUR', 'SUPPLY_PROVIDER', 'PUBLIC']);

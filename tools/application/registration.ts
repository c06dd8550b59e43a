/** Identity's own rules decide what may be registered; here they are only called. */
type Registration = typeof import('../../apps/identity/src/register-application.ts');

export const { registerApplication, removeApplication, listApplications } = (await import(
  new URL('../../apps/identity/src/register-application.ts', import.meta.url).href
)) as Registration;

export type RegistrationOutcome = Awaited<ReturnType<Registration['registerApplication']>>;
export type RegisteredApplication = Awaited<ReturnType<Registration['listApplications']>>[number];

import { z } from 'zod';
import { request } from './browser.ts';
import { SignInFailed } from './sign-in-failed.ts';

const bilingualText = z.object({ zh: z.string(), en: z.string() });
const personaList = z.array(z.object({ persona: z.string(), name: bilingualText, description: bilingualText, roles: z.array(z.string()), clientId: z.string().optional() }));

/** As whom one can sign in without a password, in demo mode. One with a `clientId` is a bank, which signs in with its key. */
export type Persona = z.infer<typeof personaList>[number];

/** @throws SignInFailed `UNREACHABLE`, `NO_DEMO` or `REFUSED` */
export const listPersonas = async (issuer: string): Promise<readonly Persona[]> => {
  const response = await request(new URL('/personas', issuer));
  if (response.status === 404) throw new SignInFailed('NO_DEMO', `${issuer} has no personas: it does not run in demo mode`);
  const result = personaList.safeParse(await response.json().catch(() => undefined));
  if (!response.ok || !result.success) throw new SignInFailed('REFUSED', `${issuer}/personas answered ${response.status} and no list of personas`);
  return result.data;
};

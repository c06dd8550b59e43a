import { z } from 'zod';

const words = z.object({ zh: z.string(), en: z.string() });
const personaList = z.array(z.object({ persona: z.string(), name: words, description: words }));

export type Persona = z.infer<typeof personaList>[number];

/** Who can sign in without a password, in demonstration mode; none if the issuer does not tell. */
export const listPersonas = async (issuer: string): Promise<readonly Persona[]> => {
  try {
    const response = await fetch(`${issuer}/personas`, { signal: AbortSignal.timeout(5_000) });
    return personaList.parse(await response.json());
  } catch {
    return [];
  }
};

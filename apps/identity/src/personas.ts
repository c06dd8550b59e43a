import type { FastifyInstance } from 'fastify';
import type { Accounts } from './accounts.ts';

/** `GET /personas`: who can sign in without a password. Mounted in demo mode only. */
export const addPersonas = (app: FastifyInstance, accounts: Accounts): void => {
  app.get('/personas', async () => {
    const personas = await accounts.listPersonas();
    return personas.map(({ persona, name, description, roles }) => ({ persona, name, description, roles }));
  });
};

import type { FastifyInstance } from 'fastify';
import type { Accounts } from './accounts.ts';
import type { Banks } from './banks.ts';

/** `GET /personas`: people who can sign in without a password, and banks, whose keys lie at hand. Mounted in demo mode only, and open to the pages of any origin. */
export const addPersonas = (app: FastifyInstance, accounts: Accounts, banks: Banks): void => {
  app.get('/personas', async (_request, reply) => {
    reply.header('access-control-allow-origin', '*');
    const [people, programs] = await Promise.all([accounts.listPersonas(), banks.listPersonas()]);
    return [
      ...people.map(({ persona, name, description, roles }) => ({ persona, name, description, roles })),
      ...programs.map(({ persona, name, clientId }) => ({ persona, name, description: BANK_DESCRIPTION, roles: ['BANK'], clientId })),
    ];
  });
};

const BANK_DESCRIPTION = { zh: '合作银行：经企业授权查询信用', en: 'Partner bank: enquires credit with an enterprise’s consent' };

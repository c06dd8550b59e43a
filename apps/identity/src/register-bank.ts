import { readFile } from 'node:fs/promises';
import { createLogger } from '@qinqing/http-server';
import type { PublicKeys } from './banks.ts';
import { registerBanks } from './persistence/banks.ts';

const USAGE = 'OWNER_DATABASE_URL=… node src/register-bank.ts CLIENT_ID DIVISION_CODE NAME_ZH NAME_EN JWKS_FILE';

const logger = createLogger('identity');
const [clientId, divisionCode, zh, en, keyFile] = process.argv.slice(2);
const { OWNER_DATABASE_URL } = process.env;
if (OWNER_DATABASE_URL === undefined) throw new Error(`OWNER_DATABASE_URL is not set: name the database of identity, as its owner. ${USAGE}`);
if (clientId === undefined || divisionCode === undefined || zh === undefined || en === undefined || keyFile === undefined) throw new Error(USAGE);
const jwks = JSON.parse(await readFile(keyFile, 'utf8')) as PublicKeys;
await registerBanks(OWNER_DATABASE_URL, [{ clientId, persona: null, name: { zh, en }, divisionCode, jwks }]);
logger.info({ clientId }, 'the bank may sign in with the keys of this file, and with no others');

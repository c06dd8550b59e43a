import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act } from '../business-action.ts';
import { until, type Platform } from '../platform.ts';
import { verifyChain } from '../bank/verify-chain.ts';
import { runCommand, runProgram, WORKSPACE, type CommandResult } from './run-command.ts';

type Example = typeof import('../../../examples/bank-client/src/index.ts');

type RegistersFile = typeof import('../../../tools/bank/registers.ts');
type SandboxFile = typeof import('../../../tools/bank/sandbox/load-sandbox.ts');

const BANK_ID = 'bank-trial';
const GRANTS = '91990000XH0000010J';
const REFUSES = '91990000XH0000037A';
const REVOKES = '91990000XH00000530';

/** The door of partner banks as two strangers go through it: the platform's operator and a bank's team. */
export const describeBankClient = (platform: () => Platform): void =>
  describe('a bank’s own program (合作银行接入示例)', () => {
    let directory: string;
    let example: Example;

    beforeAll(async () => {
      platform().resetClock();
      directory = await mkdtemp(join(tmpdir(), 'qinqing-bank-'));
      example = (await import(pathToFileURL(join(WORKSPACE, 'examples', 'bank-client', 'src', 'index.ts')).href)) as Example;
    });
    afterAll(() => rm(directory, { recursive: true }));

    const addresses = () => ({ PLATFORM_URL: platform().stack.urls.gateway, OIDC_ISSUER: platform().stack.urls.identity });
    const operator = (...words: readonly string[]): Promise<CommandResult> =>
      runCommand('tools/bank/main.ts', words, { DATA_DIR: platform().dataDir, DATABASE_URL: platform().stack.adminUrl, PUBLIC_URL: addresses().PLATFORM_URL, OIDC_ISSUER: addresses().OIDC_ISSUER, INIT_CWD: directory });
    const bank = (...words: readonly string[]): Promise<CommandResult> =>
      runCommand('examples/bank-client/src/command/main.ts', words, { ...addresses(), CLIENT_ID: BANK_ID, BANK_DIR: join(directory, 'first') });
    /** From where the operator stands. */
    const publicKeys = (name: string): string => join(name, 'public-jwks.json');
    const connect = async (name: string) =>
      example.connect({ platformUrl: addresses().PLATFORM_URL, issuerUrl: addresses().OIDC_ISSUER, clientId: BANK_ID, privateJwk: JSON.parse(await readFile(join(directory, name, 'private.jwk.json'), 'utf8')) });
    const firstProof = async (): Promise<string> => join(directory, 'first', (await readdir(join(directory, 'first'))).find((file) => file.startsWith('proof-'))!);

    it('makes a key whose private half the operator’s command refuses', async () => {
      expect(await bank('keys')).toMatchObject({ exitCode: 0 });
      expect(await bank('keys')).toMatchObject({ exitCode: 1, output: expect.stringContaining('not overwritten') });
      expect(await operator('onboard', BANK_ID, 'sandbox', '试用银行', 'Trial Bank', join(directory, 'first', 'private.jwk.json'))).toMatchObject({ exitCode: 1, output: expect.stringContaining('holds a private key') });
    });

    it('is nobody before it is onboarded', async () => {
      expect(await bank('enquiries')).toMatchObject({ exitCode: 1, output: expect.stringContaining('is not registered, is blocked, or has another key') });
    });

    it('is onboarded to the sandbox by one command, and twice is once', async () => {
      const onboard = () => operator('onboard', BANK_ID, 'sandbox', '试用银行', 'Trial Bank', publicKeys('first'));
      expect(await onboard()).toMatchObject({ exitCode: 0, output: expect.stringContaining(GRANTS) });
      expect(await onboard()).toMatchObject({ exitCode: 0, output: expect.stringContaining('nothing changed') });
      expect(await operator('onboard', BANK_ID, '440704', '另一银行', 'Other Bank', publicKeys('first'))).toMatchObject({ exitCode: 1, output: expect.stringContaining('is taken') });
    });

    it('finds the sandbox that another operator has loaded: nothing stands there twice', async () => {
      const count = () =>
        platform().sql('credit', `SELECT (SELECT count(*)::int FROM credit_record WHERE division_code = $1) AS records, (SELECT count(*)::int FROM bank_access_basis WHERE division_code = $1) AS declarations`, ['990000']);
      const load = async (file: string) => import(pathToFileURL(join(WORKSPACE, 'tools', 'bank', file)).href);
      const [{ withRegisters }, { loadSandbox }] = [(await load('registers.ts')) as RegistersFile, (await load('sandbox/load-sandbox.ts')) as SandboxFile];
      const [identity, credit, enterprises] = (['identity', 'credit', 'enterprises'] as const).map((name) => platform().stack.databaseUrl(name).ownerUrl);
      await withRegisters({ identity: identity!, credit: credit!, enterprises: enterprises! }, async (registers) => {
        const contextIn: typeof registers.contextIn = (divisionCode) => {
          const context = registers.contextIn(divisionCode);
          return { ...context, caller: { ...context.caller, subject: 'operator:another' } };
        };
        await loadSandbox({ ...registers, contextIn }, () => {});
      });
      expect(await count()).toEqual([{ records: 15, declarations: 1 }]);
    });

    it('walks from the refusal without consent to the verified proof and the reported outcome', async () => {
      const { exitCode, output } = await bank('walk', GRANTS);
      expect(output).toContain('NO_CONSENT');
      expect(output).toContain('核验通过 · genuine: credit.EnquiryGranted');
      expect(output).toContain('核验未通过 · not genuine: EDITED');
      expect(output).toContain('已反馈');
      expect(exitCode).toBe(0);
    });

    it('and its proof is genuine for the platform’s own verifier, too; a tampered one for neither', async () => {
      const keys = join(directory, 'keys.json');
      await writeFile(keys, await (await fetch(`${addresses().PLATFORM_URL}/.well-known/jwks.json`)).text());
      const [genuine, tampered] = [await firstProof(), join(directory, 'tampered.json')];
      await writeFile(tampered, (await readFile(genuine, 'utf8')).replace('GRANTED', 'DENIED'));
      expect((await verifyChain(genuine, '--keys', keys)).exitCode).toBe(0);
      expect(await bank('verify', genuine, '--keys', keys)).toMatchObject({ exitCode: 0 });
      expect((await verifyChain(tampered, '--keys', keys)).exitCode).toBe(1);
      expect(await bank('verify', tampered, '--keys', keys)).toMatchObject({ exitCode: 1, output: expect.stringContaining('EDITED') });
    });

    it('meets an enterprise that refuses, and one that revokes after the first enquiry', async () => {
      expect(await bank('consent', REFUSES)).toMatchObject({ exitCode: 1, output: expect.stringContaining('refused') });
      const client = await connect('first');
      const request = await client.requestConsent({ uscc: REVOKES, purpose: 'PRE_LOAN', scopes: ['RATING'], days: 30, maxEnquiries: 3 });
      const consent = await client.awaitConsent(request.id, { withinMs: 10_000, everyMs: 100 });
      await client.enquireCredit({ consentId: consent.id, purpose: 'PRE_LOAN', scopes: ['RATING'] });
      await until(async () => (await client.getConsent(consent.id)).state === 'REVOKED');
      await expect(client.enquireCredit({ consentId: consent.id, purpose: 'PRE_LOAN', scopes: ['RATING'] })).rejects.toMatchObject({ failure: { reason: 'CONSENT_REVOKED' } });
    });

    it('reaches no real enterprise from the sandbox, nor a real bank one of the sandbox', async () => {
      const { viewer } = await (await platform().as('protected')).get('{ viewer { enterprises { uscc } } }');
      expect(await bank('consent', viewer.enterprises[0].uscc)).toMatchObject({ exitCode: 1, output: expect.stringContaining('ConsentTargetUnknown') });
      const asked = await act(await platform().as('bank'), 'requestConsent', { uscc: GRANTS, purpose: 'PRE_LOAN', scopes: ['RATING'], days: 30, maxEnquiries: 1 }, { success: '__typename' });
      expect(asked).toMatchObject({ __typename: 'ConsentTargetUnknown' });
    });

    describe('is refused', () => {
      const askForToken = async ({ now, issuer = addresses().OIDC_ISSUER, proof }: { readonly now?: Date; readonly issuer?: string; readonly proof?: string } = {}): Promise<number> => {
        const key = await example.importKey(JSON.parse(await readFile(join(directory, 'first', 'private.jwk.json'), 'utf8')));
        const url = `${addresses().OIDC_ISSUER}/token`;
        const clientAssertion = await example.createClientAssertion({ key, clientId: BANK_ID, issuer, ...(now !== undefined && { now }) });
        const body = new URLSearchParams({ grant_type: 'client_credentials', scope: 'graph credit:enquire', client_id: BANK_ID, client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer', client_assertion: clientAssertion });
        return (await fetch(url, { method: 'POST', body, headers: { dpop: proof ?? (await example.createProof({ key, method: 'POST', url })) } })).status;
      };

      it('with an assertion that has expired, or is made for somebody else; the control is accepted', async () => {
        expect(await askForToken()).toBe(200);
        expect(await askForToken({ now: new Date(Date.now() - 300_000) })).toBe(401);
        expect(await askForToken({ issuer: `${addresses().OIDC_ISSUER}/token` })).toBe(401);
      });

      it('with a proof that was used before', async () => {
        const key = await example.importKey(await example.createPrivateJwk());
        const proof = await example.createProof({ key, method: 'POST', url: `${addresses().OIDC_ISSUER}/token` });
        expect([await askForToken({ proof }), await askForToken({ proof })]).toEqual([200, 400]);
      });

      it('with a key that is not registered', async () => {
        expect(await runCommand('examples/bank-client/src/command/main.ts', ['keys'], { BANK_DIR: join(directory, 'second') })).toMatchObject({ exitCode: 0 });
        const stranger = await connect('second');
        await expect(stranger.listEnquiries(1)).rejects.toMatchObject({ failure: { code: 'CLIENT_REFUSED' } });
      });
    });

    it('changes its keys: both work for some hours; a stolen one ends at once', async () => {
      expect(await operator('rotate-key', BANK_ID, publicKeys('second'))).toMatchObject({ exitCode: 0, output: expect.stringContaining('24 hours more') });
      for (const name of ['first', 'second']) await (await connect(name)).listEnquiries(1);
      await runCommand('examples/bank-client/src/command/main.ts', ['keys'], { BANK_DIR: join(directory, 'third') });
      expect(await operator('rotate-key', BANK_ID, publicKeys('third'), '--keep-old', '0')).toMatchObject({ exitCode: 0 });
      for (const name of ['first', 'second']) await expect((await connect(name)).listEnquiries(1)).rejects.toMatchObject({ failure: { code: 'CLIENT_REFUSED' } });
      await (await connect('third')).listEnquiries(1);
    });

    it('is shut out at once when it is blocked, with the token that it holds, and let in again', async () => {
      const client = await connect('third');
      await client.listEnquiries(1);
      const enquire = () => client.enquireCredit({ uscc: GRANTS, purpose: 'PRE_LOAN', scopes: ['RATING'] });
      await enquire();
      expect(await operator('block', BANK_ID, '密钥外泄')).toMatchObject({ exitCode: 0 });
      await expect(enquire()).rejects.toMatchObject({ failure: { reason: 'BANK_BLOCKED' } });
      await expect(client.listEnquiries(1)).rejects.toMatchObject({ failure: { code: 'FORBIDDEN' } });
      await expect((await connect('third')).listEnquiries(1)).rejects.toMatchObject({ failure: { code: 'CLIENT_REFUSED' } });
      expect((await operator('show', BANK_ID)).output).toMatch(/已停用 blocked（密钥外泄）[\s\S]*Blocked {2}operator:/);
      expect(await operator('unblock', BANK_ID, '已更换密钥')).toMatchObject({ exitCode: 0 });
      await enquire();
    });

    it('the page of the flow as plain HTTP runs as it is written', async () => {
      const page = await readFile(join(WORKSPACE, 'docs', 'bank-http.md'), 'utf8');
      const blocks = [...page.matchAll(/```bash\n([\s\S]*?)```/g)].map(([, block]) => block);
      const script = join(directory, 'page.sh');
      const command = `${process.execPath} --disable-warning=ExperimentalWarning ${join(WORKSPACE, 'tools', 'bank', 'main.ts')}`;
      await writeFile(script, `set -eu\nnode() { ${process.execPath} "$@"; }\n${blocks.join('\n')}`.replaceAll('npm run --silent bank --', command));
      const { exitCode, output } = await runProgram('bash', [script], { ...addresses(), DATA_DIR: platform().dataDir, DATABASE_URL: platform().stack.adminUrl, CLIENT_ID: 'bank-plain' });
      expect(output).toContain('4 核验通过 genuine');
      expect(output).toContain('改动即被发现');
      expect(output).toContain('ReportOutcomeSuccess');
      expect(exitCode).toBe(0);
    }, 60_000);

    it.each([[['block', 'bank-nobody', '理由充分']], [['rotate-key', 'bank-river', 'no-such-file']]])('of what cannot be done, the operator is told in both languages: %j', async (words) => {
      expect(await operator(...words)).toMatchObject({ exitCode: 1, output: expect.stringMatching(/[一-鿿][\s\S]*[A-Za-z]{4}/) });
    });
  });

import { randomUUID } from 'node:crypto';
import { BankClientError, type BankClient } from '../index.ts';
import type { Options } from './command-line.ts';
import { sayAnswer, sayConsent, sayVerdict } from './sentences.ts';
import { askForConsent, checkProof, enquire, keepProof } from './steps.ts';

type Print = (text: string) => void;

const STEPS = 7;

/** The whole flow with its refusals, as a bank's own program would go it. @throws BankClientError where the flow cannot go on */
export const walk = async (client: BankClient, uscc: string, options: Options, print: Print): Promise<void> => {
  let done = 0;
  const step = (zh: string, en: string): void => print(`\n[${(done += 1)}/${STEPS}] ${zh} · ${en}`);

  step('没有覆盖的授权：被拒，并且留痕', 'nothing covers this purpose: denied, and recorded');
  if (!isSynthetic(uscc)) print('（真实企业，不试：未经授权的查询企业会看到 · a real enterprise, not tried: it reads of every enquiry without consent）');
  else await expectDenial(() => client.enquireCredit({ uscc, purpose: 'GUARANTEE', scopes: ['RATING'] }), print);

  step('申请授权，等待企业答复', 'ask for a consent, and wait for the enterprise');
  const consent = await askForConsent(client, uscc, options);
  print(sayConsent(consent));
  if (consent.state !== 'ACTIVE') {
    throw new BankClientError({ code: 'REFUSED', reason: consent.state, zh: '没有有效授权，到此为止。企业可能尚未答复（稍后用 enquire 继续）或已拒绝。', en: 'Without an active consent this is the end. The enterprise has not answered yet (go on with enquire later), or has refused.' });
  }

  step('查询：恰好是授权的内容', 'enquire: exactly what was consented to');
  const idempotencyKey = `walk-${randomUUID()}`;
  const inScope = { ...options, scopes: options.scopes.filter((scope) => consent.scopes.includes(scope)) };
  const answer = await enquire(client, consent.id, inScope, idempotencyKey);
  print(sayAnswer(answer));

  step('同一幂等键再来一次：同一答复，只计一次', 'the same key again: the same answer, counted once');
  const again = await enquire(client, consent.id, inScope, idempotencyKey).catch((error: unknown) => explainEnd(error, print));
  if (again !== null) print(`${again.snapshot.hash === answer.snapshot.hash ? '✓' : '✗'} ${again.snapshot.hash}`);

  step('取存证证明并自行核验', 'fetch the proof and verify it without the platform’s word');
  const { enquiryId, hash: snapshotHash } = answer.snapshot;
  const { file, proof } = await keepProof(client, enquiryId, options.directory);
  const verdict = await checkProof(proof, options, { enquiryId, snapshotHash });
  print(`${sayVerdict(verdict)}\n  ${file}`);
  if (!verdict.isGenuine) throw new BankClientError({ code: 'REFUSED', reason: verdict.defect, zh: '存证核验未通过。', en: 'The proof is not genuine.' });

  step('改动一处，即被发现', 'change one thing, and it is found');
  print(sayVerdict(await checkProof(proof.replace('GRANTED', 'DENIED'), options)));

  step('反馈结果', 'report the outcome');
  if (!isSynthetic(uscc)) return print(`请据实反馈，${answer.outcomeDueAt} 前 · report what became of it, until then: report ${enquiryId} …`);
  await client.reportOutcome(enquiryId, { outcome: 'APPROVED', amountCents: 100_000_000 }, `report-${enquiryId}`);
  print('✓ 已反馈：批准 100 万元（虚构）· reported: approved, one million yuan (invented)');
};

/** The sandbox's division code stands in the codes of its enterprises; a real one is not asked without consent, and nothing is reported of it that did not happen. */
const isSynthetic = (uscc: string): boolean => uscc.slice(2, 8) === '990000';

const expectDenial = async (attempt: () => Promise<unknown>, print: Print): Promise<void> => {
  try {
    await attempt();
    print('（已有授权 · a consent covers it）');
  } catch (error) {
    if (!(error instanceof BankClientError) || error.failure.code !== 'REFUSED') throw error;
    print(`✓ ${error.message}`);
  }
};

/** A consent may end between two requests: a revocation is effective at once, also for a repetition. */
const explainEnd = (error: unknown, print: Print): null => {
  if (!(error instanceof BankClientError) || error.failure.code !== 'REFUSED') throw error;
  print(error.message);
  return null;
};

import type { Appeal } from '../domain/appeal.ts';
import { listPauses } from '../persistence/appeals.ts';
import { closePause, openPause } from '../persistence/pauses.ts';
import { moveAppeal, type AppealMove, type AppealSituation } from './act-on-appeal.ts';

/** An answer stops the clock (§9.2): from here on it stands still, and if the appeal is opened again, it runs on from here. */
export const answerAppeal = async (situation: AppealSituation, { actor, now }: { readonly actor: string; readonly now: Date }, move: AppealMove): Promise<Appeal> => {
  const { manager, appeal } = situation;
  const lasting = await listPauses(manager, [appeal.id]);
  const pauses = await closePause(manager, lasting, { to: now, answer: null });
  const changes = { ...move.changes, answeredAt: now, pausedSince: null };
  const saved = await moveAppeal(situation, { actor, now }, { ...move, changes, ...(pauses === lasting ? {} : { pauses }) });
  await openPause(manager, { appealId: appeal.id, kind: 'ANSWERED', question: null, from: now }, pauses);
  return saved;
};

/** The clock of an answered appeal runs on: the promise is still counted from submission, without the time in which it was answered. */
export const continueClock = async (situation: AppealSituation, { actor, now }: { readonly actor: string; readonly now: Date }, move: AppealMove): Promise<Appeal> => {
  const pauses = await closePause(situation.manager, await listPauses(situation.manager, [situation.appeal.id]), { to: now, answer: null });
  return moveAppeal(situation, { actor, now }, { ...move, changes: { ...move.changes, answeredAt: null }, pauses });
};

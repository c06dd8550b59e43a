import type { EntityManager } from '@qinqing/database';
import type { EnterpriseCopy } from '@qinqing/register-copies';
import { shanghaiDate } from '@qinqing/working-time';
import { isInUse } from '../domain/credit-record.ts';
import { noFacts, type SnapshotFacts } from '../domain/credit-snapshot.ts';
import { reasonsOf } from '../domain/rating-reasons.ts';
import { listRecordsInForce } from '../persistence/credit-records.ts';
import { listRatingModels, listRatingsById } from '../persistence/ratings.ts';
import { findStanding, takeEnterprise } from '../persistence/standings.ts';
import { refreshStanding } from './refresh-standing.ts';

/** An enterprise's credit as it stands now, in the transaction of an enquiry; what ended today is out of it even before a timer has come by. */
export const readSnapshotFacts = async (manager: EntityManager, enterprise: EnterpriseCopy, now: Date): Promise<SnapshotFacts> => {
  const today = shanghaiDate(now);
  const standing = await readStanding(manager, enterprise, now, today);
  if (standing === null) return noFacts;
  const [rating] = standing.ratingId === null ? [] : await listRatingsById(manager, [standing.ratingId]);
  const [model] = rating === undefined ? [] : await listRatingModels(manager, [rating.modelVersion]);
  const records = (await listRecordsInForce(manager, enterprise.id, today)).filter((record) => isInUse(record, today));
  return {
    score: standing.score,
    level: standing.level,
    isBlackListed: rating?.isBlackListed ?? false,
    reasons: rating === undefined ? [] : reasonsOf(rating.components, model?.parameters.neutralScore ?? 0),
    components: rating?.components ?? [],
    taxGrade: standing.taxGrade,
    listings: standing.listings,
    hasOpenDispute: standing.hasOpenDispute,
    correctionStatements: records.flatMap(({ correctionStatement }) => correctionStatement ?? []),
  };
};

const readStanding = async (manager: EntityManager, enterprise: EnterpriseCopy, now: Date, today: string): ReturnType<typeof findStanding> => {
  const standing = await findStanding(manager, enterprise.id);
  if (standing === null || standing.refreshOn === null || standing.refreshOn > today) return standing;
  await takeEnterprise(manager, enterprise.id);
  await refreshStanding(manager, enterprise, { now, requestId: null });
  return findStanding(manager, enterprise.id);
};

import { type DataSource, type EntityManager, retryLostRaces } from '@qinqing/database';
import { shanghaiDate, type Calendar } from '@qinqing/working-time';
import { findFundingBan } from '../domain/blacklist-gate.ts';
import { isOverdue } from '../domain/policy-application.ts';
import { findApplication, getApplication, SYSTEM_ACTOR } from '../persistence/applications.ts';
import { findCreditCopy } from '../persistence/copies.ts';
import { getProject } from '../persistence/projects.ts';
import { lockBudgetOf } from '../persistence/waiting-lists.ts';
import { moveApplication, type ApplicationSituation } from './act-on-application.ts';
import { settingsAt } from './act-on-project.ts';
import { commitFunds } from './grant-funds.ts';
import { fundedOf } from './pay-application.ts';
import { serveWaitingList } from './serve-waiting-list.ts';
import { resumeReview } from './supplement-application.ts';

export interface DeadlineContext {
  readonly dataSource: DataSource;
  readonly now: Date;
  readonly calendar: Calendar;
}

/**
 * What silence brings once a step's time has passed (§9.3): nobody objected, so the money is committed; nothing was supplied, so the reviewer
 * decides on what is there. Done twice, or too early, it does nothing; a word that comes in the same moment wins or loses as a whole.
 */
export const passApplicationDeadline = (context: DeadlineContext, applicationId: string): Promise<void> =>
  retryLostRaces(() => context.dataSource.transaction((manager) => passIfOverdue(context, manager, applicationId)));

const passIfOverdue = async (context: DeadlineContext, manager: EntityManager, applicationId: string): Promise<void> => {
  if ((await findApplication(manager, applicationId)) === null) return;
  await lockBudgetOf(manager, applicationId);
  const application = await getApplication(manager, applicationId);
  if (!isOverdue(application, context.now)) return;
  const project = await getProject(manager, application.projectId);
  const situation = { manager, application, project, settings: await settingsAt(manager, project.divisionCode, shanghaiDate(context.now)) };
  if (application.state === 'SUPPLEMENT') await endSupplement(context, situation);
  if (application.state === 'NOTICE') await endNotice(context, situation);
};

const endSupplement = async (context: DeadlineContext, situation: ApplicationSituation): Promise<void> => {
  const changes = { supplementRequest: null, ...resumeReview(context, situation) };
  await moveApplication(situation, { actor: SYSTEM_ACTOR, now: context.now }, { events: ['endSupplement'], changes });
};

/** A blacklisted enterprise gets nothing committed; its reserved money waits with it, and the sweep asks again (POL-17). */
const endNotice = async ({ now, calendar }: DeadlineContext, situation: ApplicationSituation): Promise<void> => {
  const { manager, application, settings } = situation;
  if (findFundingBan(await findCreditCopy(manager, application.enterpriseId), settings.values.fundingMeasureCodes) !== null) return;
  await commitFunds(manager, fundedOf(application), { actor: SYSTEM_ACTOR, now, calendar, requestId: null, settings });
  await moveApplication(situation, { actor: SYSTEM_ACTOR, now }, { events: ['commit'] });
};

/** Serves a waiting list for which there is money, e.g. since a listing was repaired. */
export const serveProject = ({ dataSource, now, calendar }: DeadlineContext, projectId: string): Promise<void> =>
  retryLostRaces(() =>
    dataSource.transaction(async (manager) => {
      const project = await getProject(manager, projectId);
      await serveWaitingList(manager, projectId, { now, calendar, requestId: null, settings: await settingsAt(manager, project.divisionCode, shanghaiDate(now)) });
    }),
  );

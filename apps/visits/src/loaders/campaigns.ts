import type { Caller } from '@qinqing/caller';
import { divisionLineage, parseDivisionCode } from '@qinqing/codes';
import type { EntityManager, Keyset } from '@qinqing/database';
import type { EnterpriseCopy } from '@qinqing/register-copies';
import { loadById, loadByOwner } from '@qinqing/subgraph-server';
import DataLoader from 'dataloader';
import { noCounts, type CampaignCounts } from '../domain/campaigns/campaign-figures.ts';
import type { CampaignQuestion } from '../domain/campaigns/campaign-question.ts';
import type { Campaign, CampaignSession, CampaignTask, ExpertOpinion, SessionSeats, SignUp, WorkGroup } from '../domain/campaigns/campaign.ts';
import { listSessionsOfCampaigns } from '../persistence/campaigns/campaign-list.ts';
import { listCampaignsById, listGroups } from '../persistence/campaigns/campaigns.ts';
import { countCampaigns, countSessions } from '../persistence/campaigns/figures.ts';
import { listOpinions, listSessionStars, listTasks, type SessionStars } from '../persistence/campaigns/outcomes.ts';
import { listQuestionAppeals, listReadableQuestions, type QuestionAppeal, type QuestionReader } from '../persistence/campaigns/questions.ts';
import { listSeats, listSessionsById, listUpcomingSessions } from '../persistence/campaigns/sessions.ts';
import { listDemand, listSignUps, listSignUpsOf, type Demand } from '../persistence/campaigns/sign-ups.ts';

const MOST_UPCOMING = 20;

export interface SessionsOfCampaign {
  readonly campaignId: string;
  readonly keyset: Keyset;
}

export interface QuestionsOfSession {
  readonly sessionId: string;
  readonly reader: QuestionReader;
}

/** What a request reads of campaigns and sessions, batched. */
export interface CampaignLoaders {
  readonly campaigns: DataLoader<string, Campaign | null>;
  readonly campaignGroups: DataLoader<string, readonly WorkGroup[]>;
  readonly campaignCounts: DataLoader<string, CampaignCounts>;
  readonly campaignSessions: DataLoader<string, CampaignSession | null>;
  readonly campaignSessionPages: DataLoader<SessionsOfCampaign, readonly CampaignSession[], string>;
  readonly upcomingSessions: DataLoader<string, readonly CampaignSession[]>;
  readonly sessionSeats: DataLoader<string, readonly SessionSeats[]>;
  readonly sessionSignUps: DataLoader<string, readonly SignUp[]>;
  /** Of the enterprise for which the caller acts. */
  readonly ownSessionSignUps: DataLoader<string, readonly SignUp[]>;
  readonly sessionDemand: DataLoader<string, readonly Demand[]>;
  readonly sessionQuestions: DataLoader<QuestionsOfSession, readonly CampaignQuestion[], string>;
  readonly questionAppeals: DataLoader<string, QuestionAppeal | null>;
  readonly sessionTasks: DataLoader<string, readonly CampaignTask[]>;
  readonly sessionOpinions: DataLoader<string, readonly ExpertOpinion[]>;
  readonly sessionRatings: DataLoader<string, readonly SessionStars[]>;
  readonly sessionCounts: DataLoader<string, CampaignCounts>;
}

export interface CampaignReading {
  readonly manager: EntityManager;
  readonly caller: Caller;
  readonly now: Date;
  readonly enterprises: DataLoader<string, EnterpriseCopy | null>;
}

export const createCampaignLoaders = (reading: CampaignReading): CampaignLoaders => {
  const { manager, caller } = reading;
  const ofSession = <Row extends { readonly sessionId: string }>(list: (manager: EntityManager, ids: readonly string[]) => Promise<readonly Row[]>): DataLoader<string, readonly Row[]> =>
    loadByOwner<Row>((ids) => list(manager, ids), ({ sessionId }) => sessionId);
  const campaignSessions = loadById<CampaignSession>((ids) => listSessionsById(manager, ids));
  return {
    campaigns: loadById<Campaign>((ids) => listCampaignsById(manager, ids)),
    campaignGroups: loadByOwner<WorkGroup>((ids) => listGroups(manager, ids), ({ campaignId }) => campaignId),
    campaignCounts: new DataLoader((ids: readonly string[]) => loadCounts(countCampaigns, manager, ids)),
    campaignSessions,
    campaignSessionPages: new DataLoader((pages: readonly SessionsOfCampaign[]) => loadSessionPages(manager, pages), { cacheKeyFn: JSON.stringify }),
    upcomingSessions: new DataLoader((ids: readonly string[]) => loadUpcoming(reading, campaignSessions, ids)),
    sessionSeats: ofSession(listSeats),
    sessionSignUps: ofSession(listSignUps),
    ownSessionSignUps: ofSession((given, ids) => (caller.actingFor === null ? Promise.resolve([]) : listSignUpsOf(given, ids, caller.actingFor))),
    sessionDemand: ofSession(listDemand),
    sessionQuestions: new DataLoader((asked: readonly QuestionsOfSession[]) => loadQuestions(manager, asked), { cacheKeyFn: ({ sessionId }) => sessionId }),
    questionAppeals: new DataLoader((ids: readonly string[]) => loadAppeals(manager, ids)),
    sessionTasks: ofSession(listTasks),
    sessionOpinions: ofSession(listOpinions),
    sessionRatings: ofSession(listSessionStars),
    sessionCounts: new DataLoader((ids: readonly string[]) => loadCounts(countSessions, manager, ids)),
  };
};

const loadCounts = async (count: typeof countCampaigns, manager: EntityManager, ids: readonly string[]): Promise<CampaignCounts[]> => {
  const counts = new Map((await count(manager, ids)).map((row) => [row.id, row]));
  return ids.map((id) => counts.get(id) ?? noCounts);
};

const loadSessionPages = async (manager: EntityManager, pages: readonly SessionsOfCampaign[]): Promise<CampaignSession[][]> => {
  const found = new Map<SessionsOfCampaign, CampaignSession[]>();
  for (const group of Map.groupBy(pages, ({ keyset }) => JSON.stringify(keyset)).values()) {
    const sessions = await listSessionsOfCampaigns(manager, group.map(({ campaignId }) => campaignId), (group[0] as SessionsOfCampaign).keyset);
    for (const page of group) found.set(page, sessions.filter(({ campaignId }) => campaignId === page.campaignId));
  }
  return pages.map((page) => found.get(page) ?? []);
};

const loadUpcoming = async ({ manager, now, enterprises }: CampaignReading, sessions: CampaignLoaders['campaignSessions'], ids: readonly string[]): Promise<CampaignSession[][]> => {
  const known = (await Promise.all(ids.map((id) => enterprises.load(id)))).filter((enterprise) => enterprise !== null);
  const places = known.map(({ id, divisionCode }) => ({ enterpriseId: id, divisionCodes: lineageOf(divisionCode) }));
  const rows = Map.groupBy(places.length === 0 ? [] : await listUpcomingSessions(manager, places, now, MOST_UPCOMING), ({ enterpriseId }) => enterpriseId);
  return Promise.all(ids.map(async (id) => (await Promise.all((rows.get(id) ?? []).map(({ sessionId }) => sessions.load(sessionId)))).filter((session) => session !== null)));
};

/** The division itself and those above it. */
const lineageOf = (divisionCode: string): readonly string[] => {
  const parsed = parseDivisionCode(divisionCode);
  return parsed.ok ? divisionLineage(parsed.code) : [divisionCode];
};

const loadQuestions = async (manager: EntityManager, asked: readonly QuestionsOfSession[]): Promise<CampaignQuestion[][]> => {
  const questions = Map.groupBy(await listReadableQuestions(manager, asked), ({ sessionId }) => sessionId);
  return asked.map(({ sessionId }) => questions.get(sessionId) ?? []);
};

const loadAppeals = async (manager: EntityManager, ids: readonly string[]): Promise<(QuestionAppeal | null)[]> => {
  const appeals = new Map((await listQuestionAppeals(manager, ids)).map((appeal) => [appeal.questionId, appeal]));
  return ids.map((id) => appeals.get(id) ?? null);
};

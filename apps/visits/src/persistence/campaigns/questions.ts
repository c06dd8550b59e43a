import { In, type EntityManager } from 'typeorm';
import type { CampaignQuestion } from '../../domain/campaigns/campaign-question.ts';
import { campaignQuestionEntity } from './entities.ts';

export const listQuestionsOfSession = (manager: EntityManager, sessionId: string): Promise<CampaignQuestion[]> =>
  manager.find(campaignQuestionEntity, { where: { sessionId }, order: { raisedAt: 'ASC', sequence: 'ASC' } });

export const saveQuestions = async (manager: EntityManager, questions: readonly CampaignQuestion[]): Promise<void> => {
  if (questions.length > 0) await manager.upsert(campaignQuestionEntity, questions as object[], ['id']);
};

const listQuestionsById = (manager: EntityManager, ids: readonly string[]): Promise<CampaignQuestion[]> =>
  manager.find(campaignQuestionEntity, { where: { id: In([...ids]) }, order: { raisedAt: 'ASC', sequence: 'ASC' } });

export const listQuestionsOfContact = (manager: EntityManager, contactId: string): Promise<CampaignQuestion[]> =>
  manager.find(campaignQuestionEntity, { where: { contactId }, order: { raisedAt: 'ASC', sequence: 'ASC' } });

/** What its owner has told of the appeal that a question became. */
export interface QuestionAppeal {
  readonly questionId: string;
  readonly id: string;
  readonly number: string;
  readonly isOpen: boolean;
}

export const listQuestionAppeals = (manager: EntityManager, questionIds: readonly string[]): Promise<QuestionAppeal[]> =>
  manager.query('/* questions:appeals */ SELECT question_id AS "questionId", id, number, is_open AS "isOpen" FROM appeal_copy WHERE question_id = ANY($1)', [questionIds]);

/** Who may read which questions of a session: everything, what an enterprise raised itself, what a unit answers. */
export interface QuestionReader {
  readonly isOrganiser: boolean;
  readonly enterpriseId: string | null;
  readonly unitId: string | null;
}

export type ListedQuestion = CampaignQuestion;

export const listReadableQuestions = async (manager: EntityManager, sessions: readonly { readonly sessionId: string; readonly reader: QuestionReader }[]): Promise<CampaignQuestion[]> => {
  const rows: { id: string }[] = await manager.query(
    `/* questions:readable */ SELECT q.id FROM jsonb_to_recordset($1::jsonb) AS asked("sessionId" uuid, "isOrganiser" boolean, "enterpriseId" uuid, "unitId" uuid)
     JOIN campaign_question q ON q.session_id = asked."sessionId"
     WHERE asked."isOrganiser" OR q.enterprise_id = asked."enterpriseId"
       OR EXISTS (SELECT 1 FROM org_unit_copy u WHERE u.id = q.answering_unit_id AND u.lineage @> ARRAY[asked."unitId"])`,
    [JSON.stringify(sessions.map(({ sessionId, reader }) => ({ sessionId, ...reader })))],
  );
  return rows.length === 0 ? [] : listQuestionsById(manager, rows.map(({ id }) => id));
};

export interface DueQuestion extends CampaignQuestion {
  readonly appealNumber: string | null;
  readonly isAppealOpen: boolean | null;
}

/** Questions whose enterprise is to hear of the progress, each for one worker only. */
export const claimDueQuestions = (manager: EntityManager, now: Date, most: number): Promise<DueQuestion[]> =>
  manager.query(
    `/* questions:due */ SELECT q.id, q.campaign_id AS "campaignId", q.session_id AS "sessionId", q.enterprise_id AS "enterpriseId", q.division_code AS "divisionCode", q.text,
       q.answering_unit_id AS "answeringUnitId", q.progress_due_at AS "progressDueAt", a.number AS "appealNumber", a.is_open AS "isAppealOpen"
     FROM campaign_question q LEFT JOIN appeal_copy a ON a.question_id = q.id
     WHERE q.progress_due_at <= $1 ORDER BY q.progress_due_at, q.id LIMIT $2 FOR UPDATE OF q SKIP LOCKED`,
    [now, most],
  );

export const setNextProgress = (manager: EntityManager, id: string, at: Date | null): Promise<unknown> =>
  manager.query('/* questions:nextProgress */ UPDATE campaign_question SET progress_due_at = $2 WHERE id = $1', [id, at]);

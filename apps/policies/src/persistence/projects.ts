import { isUuid, LostRace } from '@qinqing/database';
import { In, type EntityManager, type EntitySchema } from 'typeorm';
import type { PolicyClause, PolicyDocument, PolicyProject, RuleExample } from '../domain/policy-project.ts';
import { clauseEntity, documentEntity, exampleEntity, projectEntity } from './project-entities.ts';

export const findProject = async (manager: EntityManager, id: string): Promise<PolicyProject | null> => (isUuid(id) ? manager.findOneBy(projectEntity, { id }) : null);

export const getProject = async (manager: EntityManager, id: string): Promise<PolicyProject> => {
  const project = await findProject(manager, id);
  if (project === null) throw new Error(`policy project ${id} is gone`);
  return project;
};

export const listProjectsById = (manager: EntityManager, ids: readonly string[]): Promise<PolicyProject[]> => manager.findBy(projectEntity, { id: In([...ids]) });

export const findInSeries = (manager: EntityManager, seriesId: string, state: PolicyProject['state']): Promise<PolicyProject | null> => manager.findOneBy(projectEntity, { seriesId, state });

/** @returns false when the series has this edition, or a draft, already */
export const insertProject = (manager: EntityManager, project: PolicyProject): Promise<boolean> => insertIfNew(manager, projectEntity, project);

/**
 * Saves changes as the next version. The database accepts only the successor of the version that was read: whoever decided
 * on an older one loses the race and decides anew.
 */
export const saveProject = async (manager: EntityManager, project: PolicyProject, changes: Partial<PolicyProject>, now: Date): Promise<PolicyProject> => {
  const next: PolicyProject = { ...project, ...changes, updatedAt: now, version: project.version + 1 };
  const { id, ...columns } = next;
  const { affected } = await manager.update(projectEntity, { id }, columns as object);
  if (affected !== 1) throw new LostRace(`policy project ${id} is gone`);
  return next;
};

/** @returns false when the jurisdiction has a document of this number already */
export const insertDocument = async (manager: EntityManager, document: PolicyDocument, clauses: readonly PolicyClause[]): Promise<boolean> => {
  const isNew = await insertIfNew(manager, documentEntity, document);
  if (isNew) await manager.insert(clauseEntity, clauses as object[]);
  return isNew;
};

/** The unique index is the guard: of those who insert at once it lets one through. */
const insertIfNew = async <Row extends object>(manager: EntityManager, entity: EntitySchema<Row>, row: Row): Promise<boolean> => {
  const { raw } = await manager.createQueryBuilder().insert().into(entity).values(row as never).orIgnore().returning('id').execute();
  return (raw as unknown[]).length === 1;
};

export const getDocument = async (manager: EntityManager, id: string): Promise<PolicyDocument> => {
  const document = await manager.findOneBy(documentEntity, { id });
  if (document === null) throw new Error(`policy document ${id} is gone`);
  return document;
};

export const listDocumentsById = (manager: EntityManager, ids: readonly string[]): Promise<PolicyDocument[]> => manager.findBy(documentEntity, { id: In([...ids]) });

export const listClausesById = (manager: EntityManager, ids: readonly string[]): Promise<PolicyClause[]> => manager.findBy(clauseEntity, { id: In([...ids]) });

export const listClausesByDocument = (manager: EntityManager, documentIds: readonly string[]): Promise<PolicyClause[]> =>
  manager.find(clauseEntity, { where: { documentId: In([...documentIds]) }, order: { position: 'ASC' } });

/** With the document, whose unit may write projects of it. */
export const findClause = async (manager: EntityManager, id: string): Promise<{ readonly clause: PolicyClause; readonly document: PolicyDocument } | null> => {
  const clause = isUuid(id) ? await manager.findOneBy(clauseEntity, { id }) : null;
  const document = clause === null ? null : await manager.findOneBy(documentEntity, { id: clause.documentId });
  return clause === null || document === null ? null : { clause, document };
};

export const insertExample = async (manager: EntityManager, example: RuleExample): Promise<void> => {
  await manager.insert(exampleEntity, example as object);
};

export const listExamples = (manager: EntityManager, projectIds: readonly string[]): Promise<RuleExample[]> =>
  manager.find(exampleEntity, { where: { projectId: In([...projectIds]) }, order: { addedAt: 'ASC', name: 'ASC' } });

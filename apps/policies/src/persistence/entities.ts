import type { EntitySchema } from 'typeorm';
import { applicationEntity, transitionEntity } from './application-entities.ts';
import { clauseEntity, documentEntity, exampleEntity, projectEntity } from './project-entities.ts';

export const entities: readonly EntitySchema[] = [applicationEntity, clauseEntity, documentEntity, exampleEntity, projectEntity, transitionEntity] as unknown as readonly EntitySchema[];

import { compileRule } from '@qinqing/rules';
import type { EntityManager } from 'typeorm';
import type { CompiledRule } from '../domain/policy-match.ts';
import type { PolicyProject } from '../domain/policy-project.ts';
import { projectEntity } from './project-entities.ts';

/** The projects that take applications on a day, of these divisions themselves. */
export const listOpenProjects = (manager: EntityManager, divisionCodes: readonly string[], day: string): Promise<PolicyProject[]> =>
  manager
    .createQueryBuilder(projectEntity, 'p')
    .comment('projects:open')
    .where("p.state = 'PUBLISHED' AND p.divisionCode = ANY(:divisionCodes) AND p.opensOn <= :day AND (p.closesOn IS NULL OR p.closesOn >= :day)", { divisionCodes: [...divisionCodes], day })
    .getMany();

const MOST_COMPILED = 2000;

/** Compiled rules of the day by project and version; the one that was not asked for the longest goes first. */
export const createRuleCache = (most = MOST_COMPILED): ((project: PolicyProject, asOf: Date, day: string) => CompiledRule) => {
  const compiled = new Map<string, CompiledRule>();
  return ({ id, version, rule }, asOf, day) => {
    const key = `${id} ${version} ${day}`;
    const found = compiled.get(key) ?? compileRule(rule, asOf);
    compiled.delete(key);
    compiled.set(key, found);
    if (compiled.size > most) compiled.delete(compiled.keys().next().value as string);
    return found;
  };
};

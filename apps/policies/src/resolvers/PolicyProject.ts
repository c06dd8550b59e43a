import { describeRule, type Description } from '@qinqing/rules';
import { isOpenOn } from '../domain/policy-project.ts';
import { ownsProject } from '../domain/project-access.ts';
import { policyProjectActions } from '../domain/project-actions.ts';
import { ruleLabels } from '../domain/rule-labels.ts';
import type { PolicyProjectResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

/** A tree of conditions as lines, each level two blanks deeper. */
const toLines = ({ text, children }: Description, depth = 0): string[] => [`${'　'.repeat(depth)}${text}`, ...children.flatMap((child) => toLines(child, depth + 1))];

export const PolicyProject: PolicyProjectResolvers = {
  __resolveReference: ({ id }, context) => context.projects.load(id),

  clause: ({ clauseId }, _arguments, { clauses }) => clauses.load(clauseId),
  unit: ({ unitId }) => ({ id: unitId }),
  levelLabel: ({ level }, { locale }) => label('PolicyLevel', level, locale),
  modeLabel: ({ mode }, { locale }) => label('PolicyMode', mode, locale),
  stateLabel: ({ state }, { locale }) => label('PolicyProjectState', state, locale),
  isOpen: (project, _arguments, { today }) => isOpenOn(project, today),
  conditions: ({ rule }, { locale }, { now }) => toLines(describeRule(rule, locale, ruleLabels, now)),
  rule: ({ rule }) => JSON.stringify(rule),
  benefit: ({ benefit }) => JSON.stringify(benefit),
  budget: ({ id }, _arguments, { budgets }) => budgets.load(id),
  publicNotices: async ({ id }, _arguments, { publicNotices }) => [...(await publicNotices.load(id))],
  examples: async ({ id }, _arguments, { examples }) => [...(await examples.load(id))],
  availableActions: (project, _arguments, { caller }) => (ownsProject(caller, project) ? policyProjectActions.map((action) => ({ action, state: project.state })) : []),
};

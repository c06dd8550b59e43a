import { writeTable } from '@qinqing/events-command/table.ts';
import type { Affected, FindAffected } from './affected.ts';
import type { SchemaChange } from './changes.ts';
import type { Client } from './clients.ts';
import type { CompositionProblem } from './composition.ts';
import { directives } from './find-foreign-use.ts';
import type { OperationProblem } from './operations.ts';
import type { Who } from './who.ts';

/** Where a department builds on another's field, `file:line`. */
export type LocateUse = (use: Affected['departments'][number]) => string;

const severities: Readonly<Record<SchemaChange['severity'], string>> = { breaking: '破坏性变更', 'removed after deprecation': '弃用后删除', dangerous: '需要留意' };

/** A change with everybody whom it concerns: each a line, so that it can be read in a log and found by its first word. */
export const describeChange = (change: SchemaChange, { operations, departments }: Affected, who: Who, locate: LocateUse): readonly string[] => {
  const { severity, owners, description, subject } = change;
  const team = severity === 'dangerous' ? null : who.teamOf(owners);
  return [
    `${severity}: ${owners.join(', ') || 'unknown department'}: ${description}`,
    `  ${severities[severity]} · ${owners.map(who.department).join('、') || '未知部门'}：${subject.zh}`,
    ...groupByClient(operations).flatMap(({ client, places }) => [`  ${severity === 'dangerous' ? '涉及客户端 used by client' : '影响客户端 breaks client'}: ${who.client(client)}`, ...places.map((at) => `    ${at}`)]),
    ...departments.map((use) => `  ${severity === 'dangerous' ? '涉及部门 used by department' : '影响部门 breaks department'}: ${who.department(use.department)} · ${locate(use)} (@${directives[use.reason]}: ${use.coordinate})`),
    ...(team === null ? [] : [`  请联系 talk to: ${team}`]),
  ];
};

const groupByClient = (operations: Affected['operations']): readonly { readonly client: Client; readonly places: readonly string[] }[] =>
  [...new Set(operations.map(({ client }) => client))].map((client) => ({ client, places: operations.filter((operation) => operation.client === client).map(({ at }) => at) }));

export const describeOperationProblem = ({ client, at, message, owners }: OperationProblem, who: Who): readonly string[] => {
  const team = who.teamOf(owners);
  return [
    `operation: ${at}: ${message}`,
    `  客户端 client: ${who.client(client)}`,
    ...(owners.length === 0 ? [] : [`  归属部门 owner: ${owners.map(who.department).join(', ')}${team === null ? '' : ` · 请联系 talk to: ${team}`}`]),
  ];
};

/** One mistake makes the composer complain of every field behind it. */
const FIRST_PROBLEMS = 3;

/** The composer speaks of fields; people want to know whose they are, and whose change it was. */
export const describeComposition = (problems: readonly CompositionProblem[], changed: readonly string[], who: Who): readonly string[] => {
  const concerned = [...new Set([...changed, ...problems.flatMap(({ departments }) => departments)])].sort();
  const team = who.teamOf(concerned);
  return [
    ...problems.slice(0, FIRST_PROBLEMS).map(({ message }) => `composition: ${message}`),
    ...(problems.length > FIRST_PROBLEMS ? [`  另有 ${problems.length - FIRST_PROBLEMS} 个问题 · ${problems.length - FIRST_PROBLEMS} more problems: npm run compose`] : []),
    ...(changed.length === 0 ? [] : [`  改动的部门 changed by: ${changed.map(who.department).join(', ')}`]),
    ...(concerned.length === 0 ? [] : [`  涉及部门 departments concerned: ${concerned.map(who.department).join(', ')}`]),
    ...(team === null ? [] : [`  请联系 talk to: ${team}`]),
  ];
};

/** Who has to agree before the changes can land: one row for each change, empty when nothing needs anybody. */
export const summariseChanges = (changes: readonly SchemaChange[], findAffected: FindAffected): string | null => {
  if (changes.length === 0) return null;
  const rows = changes.map((change) => {
    const { operations, departments } = findAffected(change);
    const clients = countEach(operations.map(({ client }) => client.id ?? '-'));
    return [change.owners.join(', ') || '?', change.subject.zh, clients || '无 none', [...new Set(departments.map(({ department }) => department))].join(', ') || '无 none'];
  });
  return writeTable(['归属 owner', '变更 change', '影响客户端 clients (operations)', '影响部门 departments'], rows).trimEnd();
};

/** `console (3), journeys (1)`. */
const countEach = (names: readonly string[]): string => [...new Set(names)].map((name) => `${name} (${names.filter((other) => other === name).length})`).join(', ');

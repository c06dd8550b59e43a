import { choice, day, localCode, optional, required, text, uscc, type RowOf } from '@qinqing/tabular';
import type { AssignmentKind, AssignmentTrigger } from '../domain/assignment.ts';
import { choicesOf } from './choices.ts';

const kindWords: Readonly<Record<AssignmentKind, readonly string[]>> = { LIAISON: ['挂点', '挂点服务'], CHIEF_SERVICE_OFFICER: ['首席'] };
const triggerWords: Readonly<Record<AssignmentTrigger, readonly string[]>> = {
  FIRST_ASSIGNMENT: ['首次', '新增'],
  JOB_CHANGE: ['岗位变动', '人事变动', '调动'],
  ENTERPRISE_MOVED: ['企业搬迁', '迁移'],
  OTHER: [],
};

/** Who serves an enterprise (挂点服务关系), ENT-05, ENT-16. */
export const assignmentColumns = {
  uscc: required(uscc, { zh: '统一社会信用代码', en: 'USCC', aliases: ['社会信用代码', '信用代码', '企业信用代码'], example: '91440704MA9EX0014R' }),
  staffNumber: required(localCode, { zh: '工号', en: 'Staff number', aliases: ['干部工号', '人员编号', '挂点干部工号'], example: 'GX0012' }),
  kind: optional(choice(choicesOf('AssignmentKind', kindWords)), { zh: '服务类型', en: 'Kind', aliases: ['挂点类型', '类型'], example: '挂点干部' }),
  validFrom: optional(day, { zh: '开始日期', en: 'From', aliases: ['起始日期', '挂点日期', '生效日期'], example: '2025-07-01' }),
  trigger: optional(choice(choicesOf('AssignmentTrigger', triggerWords)), { zh: '变动原因', en: 'Trigger', aliases: ['触发原因'], example: '首次挂点' }),
  reason: optional(text(200), { zh: '说明', en: 'Reason', aliases: ['备注', '原因说明'], example: '全覆盖挂点' }),
} as const;

export type AssignmentRow = RowOf<typeof assignmentColumns>;

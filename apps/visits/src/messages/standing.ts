import { say, type Wording } from '@qinqing/subgraph-server';

/** What the way of a request says beyond asking and answering. */
export const standingMessages = {
  termsRejected: (count: number): Wording => say(`企业条件有${count}处需要更正。`, `${count} ${count === 1 ? 'entry' : 'entries'} of the terms must be corrected.`),
  instructionRejected: ({ minimum, maximum }: { readonly minimum: number; readonly maximum: number }): Wording => say(
    `请设定${minimum}至${maximum}之间的分数，或至少一个不接待的类别。`,
    `Name a score from ${minimum} to ${maximum}, or at least one kind that is never received.`,
  ),
  instructionUnknown: say('尚未设置常设指示，无需撤回。', 'There is no standing instruction to withdraw.'),
  overrideImpossible: say('该预约不能通过特批安排。请单位重新预约。', 'This visit cannot be arranged by an override. The unit may book again.'),
  disguised: (words: readonly string[]): Wording => {
    const [zh, en] = words.length === 0 ? ['', ''] : [`（内容含${words.join('、')}）`, ` (it speaks of ${words.join(', ')})`];
    return say(`属变相检查${zh}，不予安排。检查须按法定程序另行预约。`, `An inspection by its content${en}. Book it as the inspection that it is.`);
  },
  answeredByData: (items: number, until: string): Wording => say(
    `所需数据库中已有，授权读取${items}项，至${until}，不再到访。`,
    `The database answers it: ${items} data items may be read until ${until}, and no visit is needed.`,
  ),
  duplicate: (days: number): Wording => say(`${days}日内已就同一事项到访或已有安排，附前次成果。`, `A visit on the same matter took place or has a date within ${days} days: see its findings.`),
  /** Recorded with a refusal in an enterprise's name, and read by the centre and that enterprise alone. */
  refusedUnderInstruction: (version: number): string => `按企业常设指示（第${version}版）婉拒`,
  disguisedByCentre: '服务中心认定为变相检查',
} as const;

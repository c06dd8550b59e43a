import { choice, localCode, optional, required, text, yesOrNo, type Choice, type RowOf } from '@qinqing/tabular';
import type { ServiceClass } from '../domain/service-promise.ts';
import { label } from '../type-defs.ts';

const classWords: Readonly<Record<ServiceClass, readonly string[]>> = { SIMPLE: ['简易', '简单'], REGULAR: ['一般', '常规'], URGENT: ['紧急', '加急'], COMPLEX: ['疑难', '复杂'] };

const classes = (Object.entries(classWords) as [ServiceClass, readonly string[]][]).map(
  ([value, aliases]): Choice<ServiceClass> => ({ value, label: { zh: label('AppealServiceClass', value, 'ZH_CN'), en: label('AppealServiceClass', value, 'EN') }, aliases }),
);

/** What a jurisdiction says of the 137 items in its own words (服务事项的本地口径), APL-01, SHR-24. */
export const itemColumns = {
  code: required(localCode, { zh: '事项编码', en: 'Item code', aliases: ['编码', '事项代码'], example: 'FINANCE-01' }),
  nameZh: optional(text(60), { zh: '事项名称', en: 'Item name', aliases: ['名称', '服务事项'], example: '企业融资需求' }),
  nameEn: optional(text(120), { zh: '英文名称', en: 'English name', example: 'Enterprise financing' }),
  serviceClass: optional(choice(classes), { zh: '办理类别', en: 'Service class', aliases: ['时限类别', '类别'], example: '常规' }),
  isCommon: optional(yesOrNo, { zh: '常见事项', en: 'Common item', aliases: ['是否常见', '常见'], example: '是' }),
} as const;

export type ItemRow = RowOf<typeof itemColumns>;

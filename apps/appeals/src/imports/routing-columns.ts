import { list, localCode, optional, required, text, type RowOf } from '@qinqing/tabular';

/** Which unit answers for which item (事项与责任单位对照表), APL-02. Units by their full names; an item by its code, its name, or both. */
export const routingColumns = {
  itemCode: optional(localCode, { zh: '事项编码', en: 'Item code', aliases: ['编码', '事项代码'], example: 'FINANCE-01' }),
  itemName: optional(text(60), { zh: '事项名称', en: 'Item name', aliases: ['服务事项', '名称'], example: '企业融资需求' }),
  lead: required(text(100), { zh: '牵头单位', en: 'Lead unit', aliases: ['责任单位', '主办单位', '承办单位'], example: '江海区工业和信息化局' }),
  others: optional(list(100, 9), { zh: '配合单位', en: 'Supporting units', aliases: ['协办单位', '配合部门'], example: '江海区商务局、江海区企业发展服务中心' }),
} as const;

export type RoutingTableRow = RowOf<typeof routingColumns>;

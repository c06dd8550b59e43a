import { list, localCode, optional, required, text, yesOrNo, type RowOf } from '@qinqing/tabular';

/** A cadre who serves enterprises (干部), known by the staff number. What an officer may do is the identity provider's word. */
export const officerColumns = {
  staffNumber: required(localCode, { zh: '工号', en: 'Staff number', aliases: ['人员编号', '员工编号', '干部编号', '编号'], example: 'GX0012' }),
  name: required(text(50), { zh: '姓名', en: 'Name', aliases: ['干部姓名'], isPersonal: true, example: '陈某某' }),
  title: required(text(60), { zh: '职务', en: 'Title', aliases: ['职位', '岗位'], example: '四级调研员' }),
  unitCode: required(localCode, { zh: '单位代码', en: 'Unit code', aliases: ['所在单位代码', '机构代码', '单位编码'], example: 'JH-GXJ' }),
  isActive: optional(yesOrNo, { zh: '是否在岗', en: 'In office', aliases: ['在岗', '在职', '是否在职'], example: '是' }),
  expertise: optional(list(40, 20), { zh: '专长', en: 'Expertise', aliases: ['专业领域', '擅长领域'], example: '融资、用地' }),
} as const;

export type OfficerRow = RowOf<typeof officerColumns>;

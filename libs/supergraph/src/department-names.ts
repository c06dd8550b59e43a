/** What people call a department, in Chinese and in English. */
export interface DepartmentName {
  readonly zh: string;
  readonly en: string;
}

const names: Readonly<Record<string, DepartmentName>> = {
  appeals: { zh: '企业诉求', en: 'Appeals' },
  credit: { zh: '信用', en: 'Credit' },
  enterprises: { zh: '企业与服务', en: 'Enterprises' },
  policies: { zh: '惠企政策', en: 'Policies' },
  visits: { zh: '到企活动', en: 'Visits' },
};

/** The name of a department (部门名称) for people; one that has none here yet is called as its folder is. */
export const nameDepartment = (department: string): DepartmentName => (Object.hasOwn(names, department) ? (names[department] as DepartmentName) : { zh: department, en: department });

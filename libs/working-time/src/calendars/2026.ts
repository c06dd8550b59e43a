import { holidayNames, type HolidayNotice } from '../holiday-notice.ts';

/** 国务院办公厅关于2026年部分节假日安排的通知 */
export const holidaysOf2026: HolidayNotice = {
  year: 2026,
  documentNumber: '国办发明电〔2025〕7号',
  publishedOn: '2025-11-04',
  isProvisional: false,
  holidays: [
    { name: holidayNames.newYear, from: '2026-01-01', to: '2026-01-03', makeUpWorkdays: ['2026-01-04'] },
    { name: holidayNames.springFestival, from: '2026-02-15', to: '2026-02-23', makeUpWorkdays: ['2026-02-14', '2026-02-28'] },
    { name: holidayNames.qingming, from: '2026-04-04', to: '2026-04-06', makeUpWorkdays: [] },
    { name: holidayNames.labourDay, from: '2026-05-01', to: '2026-05-05', makeUpWorkdays: ['2026-05-09'] },
    { name: holidayNames.dragonBoat, from: '2026-06-19', to: '2026-06-21', makeUpWorkdays: [] },
    { name: holidayNames.midAutumn, from: '2026-09-25', to: '2026-09-27', makeUpWorkdays: [] },
    { name: holidayNames.nationalDay, from: '2026-10-01', to: '2026-10-07', makeUpWorkdays: ['2026-09-20', '2026-10-10'] },
  ],
};

import { holidayNames, type HolidayNotice } from '../holiday-notice.ts';

/** 国务院办公厅关于2024年部分节假日安排的通知 */
export const holidaysOf2024: HolidayNotice = {
  year: 2024,
  documentNumber: '国办发明电〔2023〕7号',
  publishedOn: '2023-10-25',
  isProvisional: false,
  holidays: [
    { name: holidayNames.newYear, from: '2024-01-01', to: '2024-01-01', makeUpWorkdays: [] },
    { name: holidayNames.springFestival, from: '2024-02-10', to: '2024-02-17', makeUpWorkdays: ['2024-02-04', '2024-02-18'] },
    { name: holidayNames.qingming, from: '2024-04-04', to: '2024-04-06', makeUpWorkdays: ['2024-04-07'] },
    { name: holidayNames.labourDay, from: '2024-05-01', to: '2024-05-05', makeUpWorkdays: ['2024-04-28', '2024-05-11'] },
    { name: holidayNames.dragonBoat, from: '2024-06-10', to: '2024-06-10', makeUpWorkdays: [] },
    { name: holidayNames.midAutumn, from: '2024-09-15', to: '2024-09-17', makeUpWorkdays: ['2024-09-14'] },
    { name: holidayNames.nationalDay, from: '2024-10-01', to: '2024-10-07', makeUpWorkdays: ['2024-09-29', '2024-10-12'] },
  ],
};

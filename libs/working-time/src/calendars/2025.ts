import { holidayNames, type HolidayNotice } from '../holiday-notice.ts';

/** 国务院办公厅关于2025年部分节假日安排的通知 */
export const holidaysOf2025: HolidayNotice = {
  year: 2025,
  documentNumber: '国办发明电〔2024〕12号',
  publishedOn: '2024-11-12',
  isProvisional: false,
  holidays: [
    { name: holidayNames.newYear, from: '2025-01-01', to: '2025-01-01', makeUpWorkdays: [] },
    { name: holidayNames.springFestival, from: '2025-01-28', to: '2025-02-04', makeUpWorkdays: ['2025-01-26', '2025-02-08'] },
    { name: holidayNames.qingming, from: '2025-04-04', to: '2025-04-06', makeUpWorkdays: [] },
    { name: holidayNames.labourDay, from: '2025-05-01', to: '2025-05-05', makeUpWorkdays: ['2025-04-27'] },
    { name: holidayNames.dragonBoat, from: '2025-05-31', to: '2025-06-02', makeUpWorkdays: [] },
    { name: holidayNames.nationalDayAndMidAutumn, from: '2025-10-01', to: '2025-10-08', makeUpWorkdays: ['2025-09-28', '2025-10-11'] },
  ],
};

import { holidayNames, type HolidayNotice } from '../holiday-notice.ts';

/** 国务院办公厅关于2022年部分节假日安排的通知 */
export const holidaysOf2022: HolidayNotice = {
  year: 2022,
  documentNumber: '国办发明电〔2021〕11号',
  publishedOn: '2021-10-25',
  isProvisional: false,
  holidays: [
    { name: holidayNames.newYear, from: '2022-01-01', to: '2022-01-03', makeUpWorkdays: [] },
    { name: holidayNames.springFestival, from: '2022-01-31', to: '2022-02-06', makeUpWorkdays: ['2022-01-29', '2022-01-30'] },
    { name: holidayNames.qingming, from: '2022-04-03', to: '2022-04-05', makeUpWorkdays: ['2022-04-02'] },
    { name: holidayNames.labourDay, from: '2022-04-30', to: '2022-05-04', makeUpWorkdays: ['2022-04-24', '2022-05-07'] },
    { name: holidayNames.dragonBoat, from: '2022-06-03', to: '2022-06-05', makeUpWorkdays: [] },
    { name: holidayNames.midAutumn, from: '2022-09-10', to: '2022-09-12', makeUpWorkdays: [] },
    { name: holidayNames.nationalDay, from: '2022-10-01', to: '2022-10-07', makeUpWorkdays: ['2022-10-08', '2022-10-09'] },
  ],
};

import { holidayNames, type HolidayNotice } from '../holiday-notice.ts';

/** 国务院办公厅关于2021年部分节假日安排的通知 */
export const holidaysOf2021: HolidayNotice = {
  year: 2021,
  documentNumber: '国办发明电〔2020〕27号',
  publishedOn: '2020-11-25',
  isProvisional: false,
  holidays: [
    { name: holidayNames.newYear, from: '2021-01-01', to: '2021-01-03', makeUpWorkdays: [] },
    { name: holidayNames.springFestival, from: '2021-02-11', to: '2021-02-17', makeUpWorkdays: ['2021-02-07', '2021-02-20'] },
    { name: holidayNames.qingming, from: '2021-04-03', to: '2021-04-05', makeUpWorkdays: [] },
    { name: holidayNames.labourDay, from: '2021-05-01', to: '2021-05-05', makeUpWorkdays: ['2021-04-25', '2021-05-08'] },
    { name: holidayNames.dragonBoat, from: '2021-06-12', to: '2021-06-14', makeUpWorkdays: [] },
    { name: holidayNames.midAutumn, from: '2021-09-19', to: '2021-09-21', makeUpWorkdays: ['2021-09-18'] },
    { name: holidayNames.nationalDay, from: '2021-10-01', to: '2021-10-07', makeUpWorkdays: ['2021-09-26', '2021-10-09'] },
  ],
};

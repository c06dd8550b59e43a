import { holidayNames, type HolidayNotice } from '../holiday-notice.ts';

/** 国务院办公厅关于2018年部分节假日安排的通知 */
export const holidaysOf2018: HolidayNotice = {
  year: 2018,
  documentNumber: '国办发明电〔2017〕12号',
  publishedOn: '2017-11-30',
  isProvisional: false,
  holidays: [
    { name: holidayNames.newYear, from: '2018-01-01', to: '2018-01-01', makeUpWorkdays: [] },
    { name: holidayNames.springFestival, from: '2018-02-15', to: '2018-02-21', makeUpWorkdays: ['2018-02-11', '2018-02-24'] },
    { name: holidayNames.qingming, from: '2018-04-05', to: '2018-04-07', makeUpWorkdays: ['2018-04-08'] },
    { name: holidayNames.labourDay, from: '2018-04-29', to: '2018-05-01', makeUpWorkdays: ['2018-04-28'] },
    { name: holidayNames.dragonBoat, from: '2018-06-18', to: '2018-06-18', makeUpWorkdays: [] },
    { name: holidayNames.midAutumn, from: '2018-09-24', to: '2018-09-24', makeUpWorkdays: [] },
    { name: holidayNames.nationalDay, from: '2018-10-01', to: '2018-10-07', makeUpWorkdays: ['2018-09-29', '2018-09-30'] },
  ],
};

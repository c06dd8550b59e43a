import { holidayNames, type HolidayNotice } from '../holiday-notice.ts';

/** 国务院办公厅关于2020年部分节假日安排的通知 */
export const holidaysOf2020: HolidayNotice = {
  year: 2020,
  documentNumber: '国办发明电〔2019〕16号',
  publishedOn: '2019-11-21',
  isProvisional: false,
  holidays: [
    { name: holidayNames.newYear, from: '2020-01-01', to: '2020-01-01', makeUpWorkdays: [] },
    { name: holidayNames.springFestival, from: '2020-01-24', to: '2020-01-30', makeUpWorkdays: ['2020-01-19', '2020-02-01'] },
    { name: holidayNames.qingming, from: '2020-04-04', to: '2020-04-06', makeUpWorkdays: [] },
    { name: holidayNames.labourDay, from: '2020-05-01', to: '2020-05-05', makeUpWorkdays: ['2020-04-26', '2020-05-09'] },
    { name: holidayNames.dragonBoat, from: '2020-06-25', to: '2020-06-27', makeUpWorkdays: ['2020-06-28'] },
    { name: holidayNames.nationalDayAndMidAutumn, from: '2020-10-01', to: '2020-10-08', makeUpWorkdays: ['2020-09-27', '2020-10-10'] },
  ],
};

/** 国务院办公厅关于延长2020年春节假期的通知, in the epidemic: three days more; Saturday 1 February is no make-up workday any longer. */
export const springFestivalOf2020: HolidayNotice = {
  year: 2020,
  documentNumber: '国办发明电〔2020〕1号',
  publishedOn: '2020-01-26',
  isProvisional: false,
  holidays: [
    { name: holidayNames.springFestival, from: '2020-01-31', to: '2020-02-02', makeUpWorkdays: [] },
  ],
};

import { holidayNames, type HolidayNotice } from '../holiday-notice.ts';

/** 国务院办公厅关于2019年部分节假日安排的通知 */
export const holidaysOf2019: HolidayNotice = {
  year: 2019,
  documentNumber: '国办发明电〔2018〕15号',
  publishedOn: '2018-12-06',
  isProvisional: false,
  holidays: [
    { name: holidayNames.newYear, from: '2018-12-30', to: '2019-01-01', makeUpWorkdays: ['2018-12-29'] },
    { name: holidayNames.springFestival, from: '2019-02-04', to: '2019-02-10', makeUpWorkdays: ['2019-02-02', '2019-02-03'] },
    { name: holidayNames.qingming, from: '2019-04-05', to: '2019-04-05', makeUpWorkdays: [] },
    { name: holidayNames.labourDay, from: '2019-05-01', to: '2019-05-01', makeUpWorkdays: [] },
    { name: holidayNames.dragonBoat, from: '2019-06-07', to: '2019-06-07', makeUpWorkdays: [] },
    { name: holidayNames.midAutumn, from: '2019-09-13', to: '2019-09-13', makeUpWorkdays: [] },
    { name: holidayNames.nationalDay, from: '2019-10-01', to: '2019-10-07', makeUpWorkdays: ['2019-09-29', '2019-10-12'] },
  ],
};

/** 国务院办公厅关于调整2019年劳动节假期安排的通知: four days instead of one. */
export const labourDayOf2019: HolidayNotice = {
  year: 2019,
  documentNumber: '国办发明电〔2019〕3号',
  publishedOn: '2019-03-22',
  isProvisional: false,
  holidays: [
    { name: holidayNames.labourDay, from: '2019-05-01', to: '2019-05-04', makeUpWorkdays: ['2019-04-28', '2019-05-05'] },
  ],
};

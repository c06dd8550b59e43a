import { holidayNames, type HolidayNotice } from '../holiday-notice.ts';

/** 国务院办公厅关于2023年部分节假日安排的通知 */
export const holidaysOf2023: HolidayNotice = {
  year: 2023,
  documentNumber: '国办发明电〔2022〕16号',
  publishedOn: '2022-12-08',
  isProvisional: false,
  holidays: [
    { name: holidayNames.newYear, from: '2022-12-31', to: '2023-01-02', makeUpWorkdays: [] },
    { name: holidayNames.springFestival, from: '2023-01-21', to: '2023-01-27', makeUpWorkdays: ['2023-01-28', '2023-01-29'] },
    { name: holidayNames.qingming, from: '2023-04-05', to: '2023-04-05', makeUpWorkdays: [] },
    { name: holidayNames.labourDay, from: '2023-04-29', to: '2023-05-03', makeUpWorkdays: ['2023-04-23', '2023-05-06'] },
    { name: holidayNames.dragonBoat, from: '2023-06-22', to: '2023-06-24', makeUpWorkdays: ['2023-06-25'] },
    { name: holidayNames.nationalDayAndMidAutumn, from: '2023-09-29', to: '2023-10-06', makeUpWorkdays: ['2023-10-07', '2023-10-08'] },
  ],
};

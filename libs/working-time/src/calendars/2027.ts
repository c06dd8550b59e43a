import { holidayNames, type HolidayNotice } from '../holiday-notice.ts';

/**
 * What the law alone says of 2027 (全国年节及纪念日放假办法, as revised by decree No. 795), until the State Council's notice is published.
 *
 * The statutory days are certain; make-up workdays are not, nor are the workdays off that replace statutory days at a weekend
 * (补假: 6 and 7 February, 1 and 2 May, 2 and 3 October), so these count as workdays here.
 * The lunar new year is 6 February: the new moon is at 23:56 Beijing time, and approximate lunar calendars put it on the 7th.
 */
export const holidaysOf2027ByLaw: HolidayNotice = {
  year: 2027,
  documentNumber: '国务院令第795号',
  publishedOn: '2024-11-10',
  isProvisional: true,
  holidays: [
    { name: holidayNames.newYear, from: '2027-01-01', to: '2027-01-01', makeUpWorkdays: [] },
    { name: holidayNames.springFestival, from: '2027-02-05', to: '2027-02-08', makeUpWorkdays: [] },
    { name: holidayNames.qingming, from: '2027-04-05', to: '2027-04-05', makeUpWorkdays: [] },
    { name: holidayNames.labourDay, from: '2027-05-01', to: '2027-05-02', makeUpWorkdays: [] },
    { name: holidayNames.dragonBoat, from: '2027-06-09', to: '2027-06-09', makeUpWorkdays: [] },
    { name: holidayNames.midAutumn, from: '2027-09-15', to: '2027-09-15', makeUpWorkdays: [] },
    { name: holidayNames.nationalDay, from: '2027-10-01', to: '2027-10-03', makeUpWorkdays: [] },
  ],
};

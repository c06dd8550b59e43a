import { parseDivisionCode, parseIndustryCode, parseUscc, type DivisionCode, type IndustryCode, type Uscc } from '@qinqing/codes';
import type { CellKind } from '../columns.ts';
import { read, type Reading } from '../fault.ts';
import { readWritten } from './written-text.ts';

/** SHR-01: every check of GB 32100 passed. */
export const uscc: CellKind<Uscc> = {
  form: { zh: '18位统一社会信用代码', en: 'unified social credit code of 18 characters' },
  read: (cell) =>
    whenWritten(readWritten(cell), (text) => {
      const reading = parseUscc(text);
      return reading.ok ? read(reading.uscc) : { ok: false, code: `USCC_${reading.reason}`, message: reading.message };
    }),
};

/** SHR-02: GB/T 2260 of 6, 9 or 12 digits. */
export const division: CellKind<DivisionCode> = {
  form: { zh: '行政区划代码，6位、9位或12位', en: 'division code of 6, 9 or 12 digits' },
  read: (cell) =>
    whenWritten(readWritten(cell), (text) => {
      const reading = parseDivisionCode(text);
      return reading.ok ? read(reading.code) : { ok: false, code: `DIVISION_${reading.reason}`, message: reading.message };
    }),
};

/** SHR-02: GB/T 4754, a section's letter, two to four digits, or both. */
export const industry: CellKind<IndustryCode> = {
  form: { zh: '行业代码，如C39、C3911', en: 'industry code such as C39 or C3911' },
  read: (cell) =>
    whenWritten(readWritten(cell), (text) => {
      const reading = parseIndustryCode(text);
      return reading.ok ? read(reading.code) : { ok: false, code: `INDUSTRY_${reading.reason}`, message: reading.message };
    }),
};

const whenWritten = <Value>(written: Reading<string>, parse: (text: string) => Reading<Value>): Reading<Value> => (written.ok ? parse(written.value) : written);

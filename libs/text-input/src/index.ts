export { isPhone, isTimeOfDay } from './text-forms.ts';
export { isTextWithin } from './text-length.ts';
export { readOptionalText, readRecordedText } from './recorded-text.ts';

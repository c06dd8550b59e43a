export { isTextWithin } from './text-length.ts';
export { readOptionalText, readRecordedText } from './recorded-text.ts';

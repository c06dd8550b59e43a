import { readOptionalText as readOptional, readRecordedText as read } from '@qinqing/text-input';

/** Answers to enterprises need more room than the reasons of a step. */
const LONGEST = 2_000;

/** @throws CallerFault when nothing is said, or more than 2000 characters */
export const readRecordedText = (field: string, text: string): string => read(field, text, LONGEST);

export const readOptionalText = (field: string, text: string | null): string | null => readOptional(field, text, LONGEST);

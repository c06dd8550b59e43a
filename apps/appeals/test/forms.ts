import { randomUUID } from 'node:crypto';

export const key = (): string => randomUUID();

export const inShanghai = (text: string): Date => new Date(`${text.replace(' ', 'T')}:00+08:00`);

let matters = 0;

/** A matter without a word in common with any other, nor with the catalogue: a specialist has to classify it. */
export const anotherMatter = (): string => {
  matters += 1;
  const firstCharacter = 0x3400 + (matters % 600) * 10;
  return String.fromCodePoint(...Array.from({ length: 10 }, (_, index) => firstCharacter + index));
};

/** The three mandatory entries (APL-43). */
export const appealForm = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  idempotencyKey: key(),
  content: anotherMatter(),
  urgency: 'NORMAL',
  contactPhone: '0750-8888888',
  ...changes,
});

/** The smallest picture that is one. */
export const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

export const attachment = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({ fileName: '现场照片.png', mediaType: 'image/png', contentBase64: PNG, ...changes });

export const milestones = [
  { title: '现场踏勘', dueOn: '2025-09-08', weight: 20 },
  { title: '方案确定', dueOn: '2025-09-15', weight: 30 },
  { title: '整治完工', dueOn: '2025-10-10', weight: 50 },
];

/** The close of the third working day after the fixed clock's Monday: a regular promise is due. */
export const REGULAR_DUE = inShanghai('2025-09-04 18:00');
/** The close of the tenth working day after it: no rating is UNRATED. */
export const RATING_DUE = inShanghai('2025-09-15 18:00');
/** The close of the fifth: the enterprise has not given what was asked for. */
export const PAUSE_DUE = inShanghai('2025-09-08 18:00');
/** Four working hours after it: what was returned is to be dispatched again. */
export const REDISPATCH_DUE = inShanghai('2025-09-01 16:00');
/** The close of the first: arbitration, return visit. */
export const NEXT_DAY_DUE = inShanghai('2025-09-02 18:00');

import type { TimeSpan } from './similarity.ts';

/** Too short for a visit to be worth the way. */
const SHORTEST_MINUTES = 30;

/** The times that suit all (共同时段): what the windows of every request have in common, earliest first, each once. */
export const findJointWindows = (windowsOfEach: readonly (readonly TimeSpan[])[]): readonly TimeSpan[] => {
  const [first = [], ...others] = windowsOfEach;
  const common = others.reduce<readonly TimeSpan[]>((found, windows) => found.flatMap((span) => windows.map((window) => intersect(span, window))), first);
  const distinct = new Map(common.filter(isLongEnough).map((span) => [`${span.startsAt.getTime()} ${span.endsAt.getTime()}`, span]));
  return [...distinct.values()].toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
};

const intersect = (a: TimeSpan, b: TimeSpan): TimeSpan => ({
  startsAt: new Date(Math.max(a.startsAt.getTime(), b.startsAt.getTime())),
  endsAt: new Date(Math.min(a.endsAt.getTime(), b.endsAt.getTime())),
});

const isLongEnough = ({ startsAt, endsAt }: TimeSpan): boolean => endsAt.getTime() - startsAt.getTime() >= SHORTEST_MINUTES * 60_000;

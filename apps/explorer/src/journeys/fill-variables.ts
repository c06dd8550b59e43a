import { addWorkingDays, shanghaiDate, stateCouncilCalendar, type Day } from '@qinqing/working-time';

/** What steps have answered so far, by the step's name: the `data` of each answer. */
export type Answers = Readonly<Record<string, unknown>>;

export interface Circumstances {
  readonly answers: Answers;
  readonly now: Date;
  readonly newId: () => string;
}

export interface Filled {
  /** With `…` where a value is missing. */
  readonly variables: unknown;
  /** Paths that lead nowhere yet, such as `submit.submitAppeal.appeal.id`: the step was not done, or was refused. */
  readonly missing: readonly string[];
}

/** The first entry of a list that an earlier step has answered: of those that hold values at a path, or the one with the least number there. */
interface Choice {
  readonly $of: string;
  readonly $where?: Readonly<Record<string, unknown>>;
  readonly $least?: string;
  readonly $take: string;
}

const MISSING = '…';

/**
 * Fills a step's variables: `$uuid` becomes a new id; `$answer.STEP.PATH` a value of an earlier answer;
 * `$workday.N` at the beginning of a text the N-th working day of next month; `{ "$of", "$where", "$least", "$take" }` a value of one entry of a list.
 */
export const fillVariables = (template: unknown, circumstances: Circumstances): Filled => {
  const missing: string[] = [];
  const variables = fill(template, circumstances, missing);
  return { variables, missing };
};

const fill = (template: unknown, circumstances: Circumstances, missing: string[]): unknown => {
  if (typeof template === 'string') return fillText(template, circumstances, missing);
  if (Array.isArray(template)) return template.map((entry) => fill(entry, circumstances, missing));
  if (typeof template !== 'object' || template === null) return template;
  if (isChoice(template)) return choose(template, circumstances, missing);
  return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, fill(value, circumstances, missing)]));
};

const WORKDAY = /^\$workday\.(\d+)/;

const fillText = (text: string, { answers, now, newId }: Circumstances, missing: string[]): unknown => {
  if (text === '$uuid') return newId();
  if (text.startsWith('$answer.')) return take(text.slice('$answer.'.length), answers, missing);
  return text.replace(WORKDAY, (_match, count: string) => workdayOfNextMonth(now, Number(count)));
};

const take = (path: string, answers: Answers, missing: string[]): unknown => demand(follow(answers, path), path, missing);

const choose = ({ $of, $where = {}, $least, $take }: Choice, { answers }: Circumstances, missing: string[]): unknown => {
  const list = follow(answers, $of);
  const entries = (Array.isArray(list) ? list : []).filter((entry) => Object.entries($where).every(([path, value]) => holds(follow(entry, path), value)));
  if ($least !== undefined) entries.sort((a, b) => numberAt(a, $least) - numberAt(b, $least));
  return demand(follow(entries[0], $take), $of, missing);
};

const demand = (value: unknown, path: string, missing: string[]): unknown => {
  if (value !== undefined && value !== null) return value;
  missing.push(path);
  return MISSING;
};

/** A list holds an entry that agrees with what is asked for. */
const holds = (value: unknown, wanted: unknown): boolean => {
  if (Array.isArray(value)) return value.some((entry) => holds(entry, wanted));
  if (typeof wanted !== 'object' || wanted === null) return value === wanted;
  return Object.entries(wanted).every(([key, part]) => holds(follow(value, key), part));
};

const numberAt = (entry: unknown, path: string): number => Number(follow(entry, path) ?? Infinity);

const isChoice = (template: object): template is Choice => '$of' in template;

/** Own properties only, so that no path leads to what every object inherits. */
const follow = (start: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((at, key) => (typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? (at as Record<string, unknown>)[key] : undefined), start);

/** From the fourth on it is far enough ahead for any booking, whatever the day is today. */
const workdayOfNextMonth = (now: Date, count: number): Day => {
  const [year, month] = shanghaiDate(now).split('-').map(Number) as [number, number];
  const lastOfThisMonth = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return addWorkingDays(stateCouncilCalendar, lastOfThisMonth, count);
};

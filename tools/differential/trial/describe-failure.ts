import { print } from 'graphql';
import { textOf } from '../compare/answers.ts';
import type { Contestants, Verdict } from './judge-trial.ts';
import type { Trial } from './trial.ts';

/** A failing trial for people: what was asked, the plans, and all answers from shortly before the first difference. */
export const describeFailure = async ({ seed, operation, weather }: Trial, { faults, ours, reference, right }: Verdict, contestants: Contestants): Promise<readonly string[]> => {
  const texts = { ours: describeAnswer(ours), right: describeAnswer(right), ...(reference !== null && { reference: describeAnswer(reference) }) };
  const cut = cutAround(Object.values(texts));
  return [
    '',
    `✗ operation ${seed}: ${faults.join('; ')}`,
    `  weather ${JSON.stringify(weather)}`,
    ...indent(print(operation.document)),
    `  variables ${JSON.stringify(operation.variables)}`,
    ...Object.entries(texts).map(([name, text]) => `  ${name.padEnd(9)} ${cut(text)}`),
    '  our plan',
    ...indent(await contestants.ours.explain(operation).catch((error: Error) => error.message)),
    ...(reference === null ? [] : ['  the plan of the reference', ...indent(await contestants.reference.explain(operation).catch((error: Error) => error.message))]),
  ];
};

const describeAnswer = ({ data, errors }: Pick<Verdict['ours'], 'data' | 'errors'>): string => {
  const places = errors.map(({ path, code }) => `${path.join('.')} ${code}`);
  return `${textOf(data)} · errors ${places.join(', ') || 'none'}`;
};

const indent = (text: string): readonly string[] => text.split('\n').map((line) => `    ${line}`);

const SHOWN_BEFORE = 60;
const SHOWN_AFTER = 500;

const cutAround = (texts: readonly string[]): ((text: string) => string) => {
  const [first = ''] = texts;
  let at = 0;
  while (at < first.length && texts.every((text) => text[at] === first[at])) at += 1;
  const from = Math.max(0, at - SHOWN_BEFORE);
  return (text) => `${from > 0 ? '…' : ''}${text.slice(from, at + SHOWN_AFTER)}${text.length > at + SHOWN_AFTER ? '…' : ''}`;
};

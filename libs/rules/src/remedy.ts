import { daysBefore, isDay } from './day-shift.ts';
import type { Fix } from './evaluate-rule.ts';
import { percentagePoints, pick, quantity, shown } from './format-value.ts';
import type { Locale, RuleLabels } from './labels.ts';
import { own } from './lookup.ts';
import { aimOf, isNumberAtom, type NumberAtom } from './number-targets.ts';
import { customsLevelShown } from './requirement.ts';

/** What would make a failing literal hold: 还差0.6个百分点. */
export function remedyOf({ atom, isNegated, targets, isActionable }: Fix, measured: number | null, onFile: unknown, locale: Locale, labels: RuleLabels): string {
  const say = (zh: string, en: string): string => pick(locale, { zh, en });
  const target = targets[0]?.value;
  if (isNumberAtom(atom) && measured !== null) return distance(atom, isNegated, measured, locale, labels);
  if (!isActionable || target === undefined) return say('该条件不由企业决定', 'this is not for the enterprise to decide');
  switch (atom.kind) {
    case 'has':
      return isNegated ? say('该资质失效后方可', 'possible once it has lapsed') : say('需取得或续期', 'it has to be obtained or renewed');
    case 'notOn':
      return isNegated ? say('须先列入', 'the enterprise has to be listed') : say('须先完成信用修复并移出', 'credit repair and removal from the list come first');
    case 'dateWithin':
      return isDay(onFile) && isDay(target) && target < onFile && atom.atLeast !== undefined
        ? say(`${daysBefore(onFile, atom.unit, -atom.atLeast)}起满足`, `met from ${daysBefore(onFile, atom.unit, -atom.atLeast)} on`)
        : say('已不在期限内', 'the period is over');
    case 'exists':
      return isNegated ? say('须为无', 'there must be none') : say('需要具备', 'it has to exist');
    case 'customsLevelIn':
      return say(`达到${customsLevelShown(String(target), locale, labels)}即可`, `${customsLevelShown(String(target), locale, labels)} would suffice`);
    case 'taxGradeIn':
    case 'ratingAtLeast':
      return say(`达到${String(target)}即可`, `${String(target)} would suffice`);
    default: {
      const value = shown(target, 'fact' in atom ? own(labels.facts, atom.fact) : undefined, locale);
      return isNegated ? say('须为其他', 'any other would suffice') : say(`为${value}即可`, `${value} would suffice`);
    }
  }
}

function distance(atom: NumberAtom, isNegated: boolean, measured: number, locale: Locale, labels: RuleLabels): string {
  const { target } = aimOf(atom, isNegated, measured);
  const size = Math.abs(target - measured);
  const amount = atom.kind === 'ratio' || atom.kind === 'growth' ? percentagePoints(size, locale) : quantity(size, own(labels.facts, atom.fact), locale);
  return target > measured ? pick(locale, { zh: `还差${amount}`, en: `${amount} short` }) : pick(locale, { zh: `超出${amount}`, en: `${amount} too much` });
}

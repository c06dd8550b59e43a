import { shanghaiDate } from '@qinqing/working-time';

import { pick } from './format-value.ts';
import type { Locale, RuleLabels } from './labels.ts';
import { normalForm, type NormalNode, type Threshold } from './normal-form.ts';
import type { Day } from './profile.ts';
import { joined, requirementOf } from './requirement.ts';
import type { Rule } from './rule.ts';

/** The conditions in plain language (POL-09), as a tree for the screen: an atom has no children, a group says how many of them must hold. */
export interface Description {
  readonly path: string;
  readonly text: string;
  readonly children: readonly Description[];
}

/** Derived from the rule, so that it can never contradict it; `not` is carried down to the atoms. `asOf` dates the names of divisions. */
export const describeRule = (rule: Rule, locale: Locale, labels: RuleLabels, asOf: Date): Description => describe(normalForm(rule), locale, labels, shanghaiDate(asOf));

function describe(node: NormalNode, locale: Locale, labels: RuleLabels, day: Day): Description {
  if (node.kind === 'literal') {
    return { path: node.path, text: joined(requirementOf(node.atom, node.isNegated, locale, labels, day), locale), children: [] };
  }
  return { path: node.path, text: heading(node, locale), children: node.of.map((part) => describe(part, locale, labels, day)) };
}

function heading({ k, of }: Threshold, locale: Locale): string {
  if (k === of.length) return pick(locale, { zh: '同时满足以下条件', en: 'All of these' });
  if (k === 1) return pick(locale, { zh: '满足以下任一条件', en: 'Any of these' });
  return pick(locale, { zh: `满足以下${of.length}项条件中的至少${k}项`, en: `At least ${k} of these ${of.length}` });
}

import { shanghaiDate } from '@qinqing/working-time';

import { compileAtom } from './atom-truth.ts';
import { normalForm, type NormalNode, type Threshold } from './normal-form.ts';
import type { Day, Profile } from './profile.ts';
import type { Rule } from './rule.ts';
import { negate, type Truth } from './truth.ts';

/**
 * The mere value of a rule for many profiles on one day of Asia/Shanghai: everything that depends on the rule and the day is worked
 * out once. An atom alone is a rule too.
 */
export const compileRule = (rule: Rule, asOf: Date): ((profile: Profile) => Truth) => compileNode(normalForm(rule), shanghaiDate(asOf));

export function compileNode(node: NormalNode, day: Day): (profile: Profile) => Truth {
  if (node.kind === 'threshold') return compileThreshold(node, day);
  const atom = compileAtom(node.atom, day);
  return node.isNegated ? (profile) => negate(atom(profile)) : atom;
}

/** Stops as soon as the rest cannot change the value. */
function compileThreshold({ k, of }: Threshold, day: Day): (profile: Profile) => Truth {
  const parts = of.map((part) => compileNode(part, day));
  const mayFail = parts.length - k;
  return (profile) => {
    let holding = 0;
    let failing = 0;
    for (const part of parts) {
      const value = part(profile);
      if (value === 'TRUE' && ++holding >= k) return 'TRUE';
      if (value === 'FALSE' && ++failing > mayFail) return 'FALSE';
    }
    return 'UNKNOWN';
  };
}

import { Kind, type DirectiveNode, type ValueNode } from 'graphql';
import type { Random } from '../graph/random.ts';
import { directive } from './syntax.ts';
import type { Variables } from './variables.ts';

const DIRECTIVE_CHANCE = 0.07;
const LITERAL_CHANCE = 0.3;

/** `@skip`, `@include`, both in either order, or mostly none. */
export const drawDirectives = (random: Random, variables: Variables): readonly DirectiveNode[] =>
  random.sample(['skip', 'include'], 2).flatMap((name) => {
    if (!random.chance(DIRECTIVE_CHANCE)) return [];
    const condition: ValueNode = random.chance(LITERAL_CHANCE) ? { kind: Kind.BOOLEAN, value: random.chance(0.5) } : variables.drawCondition();
    return [directive(name, condition)];
  });

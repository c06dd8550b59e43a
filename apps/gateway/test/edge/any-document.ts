import fc from 'fast-check';

const name = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('visits', 'visitCount', 'enterprise', 'enterprises', 'id', 'name', 'openVisits', 'search', 'eligibility', 'allowed', 'reasons', 'purpose', 'fragile', 'visitTitle', 'misused', 'forbidden', 'rank', 'title') },
  { weight: 1, arbitrary: fc.constantFrom('__typename', '__schema', '__type', '__proto__', 'constructor', 'types', 'queryType', 'nothing', 'on', 'true', 'null') },
);
const type = fc.constantFrom('ID', 'ID!', 'String', '[String]', 'Int!', 'Boolean!', 'Nothing', '[[ID!]!]!');
const value = fc.oneof(
  fc.constantFrom('"e1"', '"e2"', '$a', '$b', '$__proto__', 'null', 'true', '1', '-1.5e300', 'RED', '[]', '{}', '[$a, "x"]', '{ a: [{ b: $b }] }', '"""block "" text"""', '"\\u0000"', '"\\uD83D"', '"\\u{1F600}"', '"不存在"'),
  fc.string({ maxLength: 20 }).map((text) => JSON.stringify(text)),
);
const argumentsOf = fc.oneof({ weight: 4, arbitrary: fc.constant('') }, { weight: 3, arbitrary: value.map((given) => `(id: ${given})`) }, { weight: 1, arbitrary: fc.tuple(name, value).map(([key, given]) => `(${key}: ${given}, on: ${given})`) });
const directive = fc.oneof({ weight: 6, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.tuple(fc.constantFrom('skip', 'include', 'defer', 'stream', 'nothing'), value).map(([known, given]) => ` @${known}(if: ${given})`) });
const alias = fc.oneof({ weight: 5, arbitrary: fc.constant('') }, { weight: 1, arbitrary: name.map((given) => `${given}: `) });

const { selections } = fc.letrec<{ selections: string; selection: string }>((tie) => ({
  selections: fc.array(tie('selection'), { minLength: 1, maxLength: 4 }).map((all) => `{ ${all.join(' ')} }`),
  selection: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.tuple(alias, name, argumentsOf, directive).map((parts) => parts.join('')),
    fc.tuple(alias, name, argumentsOf, directive, tie('selections')).map((parts) => parts.join('')),
    fc.tuple(fc.constantFrom('', 'on Enterprise', 'on Officer', 'on Party', 'on Nothing'), directive, tie('selections')).map(([on, given, inner]) => `... ${on}${given} ${inner}`),
    fc.constantFrom('...F', '...G', '...Nowhere'),
  ),
}));

const variables = fc.oneof(fc.constant(''), fc.tuple(type, type).map(([first, second]) => `($a: ${first}, $b: ${second} = null)`), type.map((given) => `($__proto__: ${given})`));
const operation = fc.tuple(fc.constantFrom('query', 'mutation', 'subscription', 'query Q', 'mutation M', ''), variables, directive, selections).map(([kind, given, marked, inner]) => (kind === '' ? inner : `${kind}${given}${marked} ${inner}`));
const fragment = fc.tuple(fc.constantFrom('F', 'G'), fc.constantFrom('Query', 'Enterprise', 'Visit', 'Nothing'), selections).map(([known, on, inner]) => `fragment ${known} on ${on} ${inner}`);
const wellFormed = fc.tuple(fc.array(operation, { minLength: 1, maxLength: 2 }), fc.array(fragment, { maxLength: 2 })).map((parts) => parts.flat().join('\n'));

/** Most of it parses, some of it is valid, a part is broken in one place. */
export const anyDocument = fc.oneof(
  { weight: 6, arbitrary: wellFormed },
  { weight: 2, arbitrary: fc.tuple(wellFormed, fc.nat(), fc.string({ unit: 'binary', maxLength: 3 })).map(([document, at, noise]) => document.slice(0, at % document.length) + noise + document.slice(at % document.length)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
);

export const anyVariables = fc.dictionary(fc.constantFrom('a', 'b', '__proto__', 'constructor', 'c'), fc.oneof(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom<unknown>('\u0000', '\ud83d', 1e308, '亲清', 'x'.repeat(10_000), [[[[]]]])), { noNullPrototype: false });

import type { KnownFact } from '../domain/enterprise-fact.ts';
import { definitionOf, valueFields } from '../domain/fact-definitions.ts';
import type { EnterpriseFactResolvers, FactValue } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

export const EnterpriseFact: EnterpriseFactResolvers = {
  label: ({ key }, { locale }) => label('EnterpriseFactKey', key, locale),
  value: (fact) => presentValue(fact),
};

const presentValue = ({ key, value }: KnownFact): FactValue => {
  const field = valueFields[definitionOf(key).kind];
  return hasShape(field, value) ? { [field]: value } : { text: JSON.stringify(value) };
};

/** A value that came from elsewhere in another shape is still shown, as text. */
const hasShape = (field: keyof FactValue, value: unknown): boolean => {
  if (field === 'items') return Array.isArray(value) && value.every((item) => typeof item === 'string');
  if (field === 'amount') return Number.isSafeInteger(value);
  if (field === 'number') return typeof value === 'number';
  return typeof value === 'string' && (field !== 'day' || /^\d{4}-\d{2}-\d{2}$/.test(value));
};

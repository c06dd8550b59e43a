import type { GraphQLError } from 'graphql';

/** What to do, by the composer's error code. The composer's own text names the department and the field. */
const advice: Readonly<Record<string, string>> = {
  INVALID_FIELD_SHARING: 'One department owns each field: remove it from the other, or mark it @external there if @requires or @key needs it.',
  FIELD_TYPE_MISMATCH: 'Give the field the same type in both departments, or leave it to its owner.',
  ENUM_VALUE_MISMATCH: 'Enum names are unique per department: rename one of the two.',
  SATISFIABILITY_ERROR: 'The department must give a @key of the entity that its owner also has: add that key field to the reference.',
  KEY_INVALID_FIELDS: 'Name fields in @key that the type has.',
  REQUIRES_INVALID_FIELDS: 'Declare the required field in this department with @external, spelled as its owner does.',
  EXTERNAL_UNUSED: 'Remove the field from this department.',
  INTERFACE_FIELD_NO_IMPLEM: 'Add the field to every type that implements the interface.',
  INVALID_GRAPHQL: 'Correct the schema of this department.',
};

/** `visits: Field "Enterprise.name" is … [CODE]` and, where the code is known, a line that says what to do. */
export const explainProblem = ({ message, extensions }: GraphQLError): string => {
  const code = String(extensions.code ?? 'UNKNOWN');
  const text = message.replace(/^\[([\w-]+)\] /, '$1: ');
  return `${text} [${code}]${advice[code] === undefined ? '' : `\n  → ${advice[code]}`}`;
};

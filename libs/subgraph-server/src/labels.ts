import { Kind, type ConstDirectiveNode, type DocumentNode, type EnumTypeDefinitionNode } from 'graphql';

export type Locale = 'ZH_CN' | 'EN';

/**
 * The labels that the schema gives to its enum values by `@label(zh:, en:)`: the one place where they are written.
 *
 * @returns `label(enumName, value, locale)`; null stays null
 */
export const enumLabels = (typeDefs: DocumentNode): ((enumName: string, value: string, locale: Locale) => string) => {
  const labels = new Map<string, Readonly<Record<Locale, string>>>();
  for (const definition of typeDefs.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION) continue;
    for (const value of definition.values ?? []) {
      const directive = value.directives?.find(({ name }) => name.value === 'label');
      if (directive !== undefined) labels.set(`${definition.name.value}.${value.name.value}`, readLabel(directive, definition));
    }
  }
  return (enumName, value, locale) => {
    const label = labels.get(`${enumName}.${value}`);
    if (label === undefined) throw new Error(`the schema gives ${enumName}.${value} no @label`);
    return label[locale];
  };
};

const readLabel = (directive: ConstDirectiveNode, definition: EnumTypeDefinitionNode): Readonly<Record<Locale, string>> => {
  const text = (name: string): string => {
    const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
    if (value?.kind !== Kind.STRING) throw new Error(`@label(${name}:) is missing on a value of ${definition.name.value}`);
    return value.value;
  };
  return { ZH_CN: text('zh'), EN: text('en') };
};

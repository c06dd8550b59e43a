/** The client's variables, each as JSON text; undefined: the client gave none. */
export interface VariableTexts {
  readonly textOf: (name: string) => string | undefined;
}

/** Compiles the body of a fetch: everything that does not change between requests is written once. */
export type WriteBody = (variables: VariableTexts, representations?: readonly string[]) => string;

export interface BodyParts {
  readonly operation: string;
  /** The client's name for each variable that the fetch uses under a name of its own. */
  readonly variables: readonly { readonly name: string; readonly clientName: string }[];
  /** The variables that take representations, in the order in which their texts are given. */
  readonly representations: readonly string[];
}

export const compileBody = ({ operation, variables, representations }: BodyParts): WriteBody => {
  const head = `{"query":${JSON.stringify(operation)}`;
  const constant = `${head}}`;
  if (variables.length === 0 && representations.length === 0) return () => constant;
  const start = `${head},"variables":{`;
  const names = [...representations, ...variables.map(({ name }) => name)].map((name) => `${JSON.stringify(name)}:`);
  return (values, texts = []) => {
    let body = start;
    let separator = '';
    for (let index = 0; index < names.length; index += 1) {
      const own = index - representations.length;
      const text = own < 0 ? texts[index] : values.textOf(variables[own]?.clientName ?? '');
      if (text === undefined) continue;
      body += separator + (names[index] as string) + text;
      separator = ',';
    }
    return `${body}}}`;
  };
};

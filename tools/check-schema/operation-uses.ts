import {
  getNamedType, isEnumType, isInputObjectType, TypeInfo, typeFromAST, visit, visitWithTypeInfo, type ASTNode, type DocumentNode, type GraphQLInputType, type GraphQLSchema, type NamedTypeNode,
} from 'graphql';

/**
 * What an operation touches, each with the line where it first does: `Type`, `Type.field`, `Type.field(argument)`, `Enum.VALUE`. A variable can carry whatever its
 * type allows, so all fields and enums below its type count as used: validation alone would not notice that an input was changed.
 */
export const listUses = (document: DocumentNode, schema: GraphQLSchema): ReadonlyMap<string, number> => {
  const uses = new Map<string, number>();
  const types = new TypeInfo(schema);
  const use = (coordinate: string, node: ASTNode): void => {
    if (!uses.has(coordinate)) uses.set(coordinate, node.loc?.startToken.line ?? 1);
  };
  const useInput = (type: GraphQLInputType, node: ASTNode): void => {
    const named = getNamedType(type);
    if (uses.has(named.name)) return;
    use(named.name, node);
    if (!isInputObjectType(named)) return;
    for (const field of Object.values(named.getFields())) {
      use(`${named.name}.${field.name}`, node);
      useInput(field.type, node);
    }
  };
  const useCondition = (node: NamedTypeNode | undefined): void => {
    if (node !== undefined) use(node.name.value, node);
  };
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: (node) => {
        const [parent, field] = [types.getParentType(), types.getFieldDef()];
        if (!parent || !field) return;
        use(`${parent.name}.${field.name}`, node);
        use(getNamedType(field.type).name, node);
      },
      Argument: (node) => {
        const [parent, field, argument] = [types.getParentType(), types.getFieldDef(), types.getArgument()];
        if (parent && field && argument) use(`${parent.name}.${field.name}(${argument.name})`, node);
      },
      InlineFragment: ({ typeCondition }) => useCondition(typeCondition),
      FragmentDefinition: ({ typeCondition }) => useCondition(typeCondition),
      VariableDefinition: (node) => {
        const type = typeFromAST(schema, node.type as NamedTypeNode) as GraphQLInputType | undefined;
        if (type !== undefined) useInput(type, node);
      },
      ObjectValue: (node) => {
        const type = getNamedType(types.getInputType());
        if (type) use(type.name, node);
      },
      ObjectField: (node) => {
        const type = getNamedType(types.getParentInputType());
        if (type) use(`${type.name}.${node.name.value}`, node);
      },
      EnumValue: (node) => {
        const type = getNamedType(types.getInputType());
        if (!isEnumType(type)) return;
        use(type.name, node);
        use(`${type.name}.${node.value}`, node);
      },
    }),
  );
  return uses;
};

import { Kind, type ArgumentNode, type DirectiveNode, type FieldNode, type InlineFragmentNode, type NameNode, type SelectionNode, type SelectionSetNode, type ValueNode } from 'graphql';

export const nameNode = (value: string): NameNode => ({ kind: Kind.NAME, value });

export const namedType = (name: string) => ({ kind: Kind.NAMED_TYPE, name: nameNode(name) }) as const;

export const selectionSet = (selections: readonly SelectionNode[]): SelectionSetNode => ({ kind: Kind.SELECTION_SET, selections });

export interface FieldParts {
  readonly name: string;
  readonly alias?: string | undefined;
  readonly args?: readonly ArgumentNode[];
  readonly directives?: readonly DirectiveNode[];
  readonly selections?: readonly SelectionNode[] | undefined;
}

export const field = ({ name, alias, args = [], directives = [], selections }: FieldParts): FieldNode => ({
  kind: Kind.FIELD,
  name: nameNode(name),
  alias: alias === undefined || alias === name ? undefined : nameNode(alias),
  arguments: args,
  directives,
  selectionSet: selections === undefined ? undefined : selectionSet(selections),
});

export const inlineFragment = (typeName: string | null, selections: readonly SelectionNode[], directives: readonly DirectiveNode[]): InlineFragmentNode => ({
  kind: Kind.INLINE_FRAGMENT,
  typeCondition: typeName === null ? undefined : namedType(typeName),
  directives,
  selectionSet: selectionSet(selections),
});

export const argument = (name: string, value: ValueNode): ArgumentNode => ({ kind: Kind.ARGUMENT, name: nameNode(name), value });

export const directive = (name: string, value: ValueNode): DirectiveNode => ({ kind: Kind.DIRECTIVE, name: nameNode(name), arguments: [argument('if', value)] });

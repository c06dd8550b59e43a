import { Kind, visit, type DirectiveNode } from 'graphql';
import type { GeneratedOperation } from '../generate/generate-operation.ts';
import type { Note } from './features.ts';

export const noteConditions = ({ document }: GeneratedOperation, note: Note): void => {
  const noteAll = ({ directives = [] }: { readonly directives?: readonly DirectiveNode[] | undefined }): void => {
    note('@skip and @include together', directives.length > 1);
    for (const { name, arguments: given } of directives) {
      note('@skip', name.value === 'skip');
      note('@include', name.value === 'include');
      note('literal condition', given?.[0]?.value.kind === Kind.BOOLEAN);
      note('condition by a variable', given?.[0]?.value.kind === Kind.VARIABLE);
    }
  };
  visit(document, { Field: noteAll, InlineFragment: noteAll, FragmentSpread: noteAll });
};

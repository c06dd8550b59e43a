/** What the reader looks at: nothing in particular, a department, a type, or one field of it. The address keeps it. */
export type Selection =
  | { readonly kind: 'NOTHING' }
  | { readonly kind: 'DEPARTMENT'; readonly department: string }
  | { readonly kind: 'TYPE'; readonly typeName: string; readonly fieldName: string | null };

export const NOTHING: Selection = { kind: 'NOTHING' };

const PLACE = /^([A-Za-z]\w*)(?:\.(\w+))?$/;

/** `#department=visits`, `#Enterprise`, `#Enterprise.visits`; whatever else it says selects nothing. */
export const readSelection = (hash: string): Selection => {
  const text = decode(hash.replace(/^#/, ''));
  if (text.startsWith('department=')) return { kind: 'DEPARTMENT', department: text.slice('department='.length) };
  const [, typeName, fieldName = null] = PLACE.exec(text) ?? [];
  return typeName === undefined ? NOTHING : { kind: 'TYPE', typeName, fieldName };
};

/** The address of a selection, with the `#`. */
export const writeSelection = (selection: Selection): string => {
  switch (selection.kind) {
    case 'NOTHING':
      // An empty fragment, and `#top`, would move the reader to the top of the page.
      return '#-';
    case 'DEPARTMENT':
      return `#department=${encodeURIComponent(selection.department)}`;
    case 'TYPE':
      return `#${selection.typeName}${selection.fieldName === null ? '' : `.${selection.fieldName}`}`;
  }
};

export const linkToDepartment = (department: string): string => writeSelection({ kind: 'DEPARTMENT', department });

export const linkToType = (typeName: string, fieldName: string | null = null): string => writeSelection({ kind: 'TYPE', typeName, fieldName });

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

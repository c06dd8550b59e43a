export { nameDepartment, type DepartmentName } from './department-names.ts';
export { listForeignUses, type ForeignUse } from './foreign-uses.ts';
export { readSupergraph } from './read-supergraph.ts';
export type { Contribution, Department, EntityKey, EnumValue, FieldSelection, GraphArgument, GraphField, GraphType, Override, Reference, Share, Supergraph, TypeKind } from './supergraph.ts';
export { SupergraphUnreadable, type SupergraphDefect } from './supergraph-unreadable.ts';

/** Rows that were read by their ids, in the order in which these were listed. */
export const inOrder = <Row extends { readonly id: string }>(ids: readonly { readonly id: string }[], rows: readonly Row[]): Row[] => {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap(({ id }) => byId.get(id) ?? []);
};

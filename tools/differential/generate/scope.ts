/**
 * The response names of one place of the answer, with what each stands for. Specification, Field Selection Merging: what has one name there must be one
 * field with one set of arguments, and of one type even where objects of several types may stand.
 */
export class Scope {
  readonly #taken = new Map<string, { readonly meaning: string; readonly inner: Scope }>();

  /** The name under which that meaning can stand here: the wanted one, or one of the others. Null: all are taken by something else. */
  claim(wanted: readonly string[], meaning: string): { readonly name: string; readonly inner: Scope; readonly isNew: boolean } | null {
    for (const name of wanted) {
      const known = this.#taken.get(name);
      if (known === undefined) {
        const inner = new Scope();
        this.#taken.set(name, { meaning, inner });
        return { name, inner, isNew: true };
      }
      if (known.meaning === meaning) return { name, inner: known.inner, isNew: false };
    }
    return null;
  }
}

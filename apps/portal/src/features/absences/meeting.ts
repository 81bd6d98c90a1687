interface Days {
  id: string;
  from: string;
  until: string;
}

/** The first of some absences that shares a day with these; civil days compare as they are written. */
export function meeting<A extends Days>(absences: readonly A[], { id, from, until }: Days, of: (absence: A) => boolean): A | undefined {
  if (!from || !until) return undefined;
  return absences.find((other) => other.id !== id && of(other) && other.from <= until && other.until >= from);
}

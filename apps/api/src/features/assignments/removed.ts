/** Whether a statement failed because the assignment it names was removed in the same moment, when a batch was undone. */
export function isAssignmentGone(error: unknown): boolean {
  const { code, constraint, table, column } = (error ?? {}) as { code?: string; constraint?: string; table?: string; column?: string };
  const names = code === '23503' && /assignment_id_fkey$/.test(constraint ?? '');
  // Read just after the removal: there was nobody to attribute the response to.
  return names || (code === '23502' && table === 'response' && column === 'attributed_to');
}

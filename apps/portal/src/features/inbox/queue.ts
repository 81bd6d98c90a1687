/** The order walked in, with what came in since added at its end; the same array when nothing did. */
export function withNew(order: readonly string[], waiting: readonly string[]): readonly string[] {
  const fresh = waiting.filter((id) => !order.includes(id));
  return fresh.length > 0 ? [...order, ...fresh] : order;
}

/** Who stands before and after in the order. After the last one, next begins again with what still waits. */
export function neighbours(order: readonly string[], waiting: readonly string[], current: string) {
  const at = order.indexOf(current);
  const after = [...order.slice(at + 1), ...order.slice(0, Math.max(at, 0))];
  return {
    position: at < 0 ? null : at + 1,
    previous: order[at - 1] ?? null,
    next: after.find((id) => waiting.includes(id)) ?? null,
  };
}

type Answers = Partial<Record<'GET' | 'PUT' | 'POST' | 'DELETE', object>>;

/**
 * A server whose first answer to a method is lost on the way; after that it answers each method with what is given.
 * @returns the addresses that were called with that method, in order
 */
export function answersAfterBrokenLine(method: keyof Answers, answers: Answers): string[] {
  const sent: string[] = [];
  globalThis.fetch = (async (address: string, { method: called = 'GET' }: RequestInit = {}) => {
    if (called === method && sent.push(address) === 1) throw new TypeError('the line broke');
    const answer = answers[called as keyof Answers] ?? {};
    return { ok: true, status: 200, headers: { get: () => null }, json: async () => answer, text: async () => JSON.stringify(answer) };
  }) as unknown as typeof fetch;
  return sent;
}

/** Gives a spec a phone's store: keys are own properties, as in a browser, and it may be full. */
export function phone({ full = false } = {}): void {
  const store: Record<string, string> = {};
  const methods = {
    getItem: (key: string) => store[key] ?? null,
    setItem: (key: string, value: string) => {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      store[key] = value;
    },
    removeItem: (key: string) => {
      delete store[key];
    },
  };
  globalThis.localStorage = new Proxy(store, {
    get: (_, key) => methods[key as keyof typeof methods] ?? store[key as string],
  }) as unknown as Storage;
}

/**
 * Marks a promise as somebody's concern before anybody waits for it. Of several statements under way the first failure ends
 * the work, so nobody comes to wait for the others; a rejection that nobody hears would end the process. For what is asked for
 * ahead of time: `const notes = heard(this.notes(tx))`.
 */
export const heard = <T>(promise: Promise<T>): Promise<T> => {
  promise.catch(() => undefined);
  return promise;
};

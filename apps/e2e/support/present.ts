/**
 * Moves the present that `Date` tells, in this program or in a page, by so many milliseconds. Timers run on as they are, which a page's
 * fake clock would not let them. Complete in itself, because a page is given its text.
 */
export function movePresent(ahead: number): void {
  const { now } = Date;
  Date.now = () => now() + ahead;
  globalThis.Date = new Proxy(Date, {
    construct: (date, given: [], wanted) => Reflect.construct(date, given.length === 0 ? [date.now()] : given, wanted) as Date,
    apply: (date) => new date(date.now()).toString(),
  });
}

const space = /[ \t\n\r]*/y;
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;

type Awaited = 'value' | 'first-value' | 'key' | 'first-key' | 'comma' | 'end';

/**
 * The place at which a text stops being JSON; its length when it breaks off too early. Engines word their own errors
 * differently and often leave the place out. One pass, no recursion.
 */
export function whereJsonStops(text: string): number {
  let at = 0;
  const open: ('{' | '[')[] = [];
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const close = (): Awaited => {
    at += 1;
    open.pop();
    return open.length ? 'comma' : 'end';
  };
  let awaited: Awaited = 'value';
  for (;;) {
    take(space);
    const next = text[at];
    if (next === undefined || awaited === 'end') return at;
    if (awaited === 'comma') {
      if (next === (open.at(-1) === '{' ? '}' : ']')) awaited = close();
      else if (next === ',') {
        at += 1;
        awaited = open.at(-1) === '{' ? 'key' : 'value';
      } else return at;
    } else if (awaited === 'key' || awaited === 'first-key') {
      if (next === '}' && awaited === 'first-key') awaited = close();
      else {
        if (!take(string)) return at;
        take(space);
        if (text[at] !== ':') return at;
        at += 1;
        awaited = 'value';
      }
    } else if (next === ']' && awaited === 'first-value') awaited = close();
    else if (next === '{' || next === '[') {
      open.push(next);
      at += 1;
      awaited = next === '{' ? 'first-key' : 'first-value';
    } else {
      if (!take(string) && !take(scalar)) return at;
      awaited = open.length ? 'comma' : 'end';
    }
  }
}

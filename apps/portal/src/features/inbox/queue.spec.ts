import fc from 'fast-check';
import { neighbours, withNew } from './queue';

describe('walking the inbox', () => {
  it('goes on to what still waits, and back to what was just read', () => {
    const order = withNew([], ['a', 'b', 'c']);
    expect(neighbours(order, ['b', 'c'], 'a')).toEqual({ position: 1, previous: null, next: 'b' });
    expect(neighbours(order, ['c'], 'b')).toEqual({ position: 2, previous: 'a', next: 'c' });
  });

  it('begins again with what was left out on the way', () => {
    expect(neighbours(['a', 'b'], ['a', 'b'], 'b').next).toBe('a');
    expect(neighbours(['a', 'b'], [], 'b').next).toBeNull();
  });

  it('finds the first that waits when opened at one that does not', () => {
    expect(neighbours(['a', 'b'], ['a', 'b'], 'old')).toEqual({ position: null, previous: null, next: 'a' });
  });

  it('visits everything that waits exactly once when each is read in turn', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 30 }), (ids) => {
        let waiting = [...ids];
        const order = withNew([], waiting);
        const visited: string[] = [];
        for (let at: string | null = ids[0]!; at !== null; ) {
          visited.push(at);
          waiting = waiting.filter((id) => id !== at);
          at = neighbours(withNew(order, waiting), waiting, at).next;
        }
        expect(visited).toEqual(ids);
      }),
    );
  });

  it('keeps the order when nothing new came in', () => {
    const order = ['a', 'b'];
    expect(withNew(order, ['b'])).toBe(order);
    expect(withNew(order, ['b', 'c'])).toEqual(['a', 'b', 'c']);
  });
});

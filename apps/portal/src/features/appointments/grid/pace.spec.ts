import fc from 'fast-check';
import { paceAt } from './pace';

const sight = { top: 120, bottom: 800 };
const height = fc.double({ min: -500, max: 1500, noNaN: true });

describe('the page that goes on while something is held near its edge', () => {
  it('stands still in the middle', () => {
    expect([169, 400, 751].map((y) => paceAt(y, sight))).toEqual([0, 0, 0]);
  });

  it('goes up at the upper edge and down at the lower, as fast at both, and no faster beyond them', () => {
    expect([120, 0, -300].map((y) => paceAt(y, sight))).toEqual([-900, -900, -900]);
    expect([800, 900, 1200].map((y) => paceAt(y, sight))).toEqual([900, 900, 900]);
    expect(paceAt(144, sight)).toBe(-450);
    expect(paceAt(776, sight)).toBe(450);
  });

  it('goes faster the lower something is held', () => {
    fc.assert(fc.property(height, height, (a, b) => expect(Math.sign(paceAt(a, sight) - paceAt(b, sight)) * Math.sign(a - b)).toBeGreaterThanOrEqual(0)));
  });
});

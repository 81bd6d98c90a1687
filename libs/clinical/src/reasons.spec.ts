import { isNotThisTimeReason, NOT_THIS_TIME_REASONS } from './reasons.js';

test('there are six reasons, each told apart from anything else', () => {
  expect(NOT_THIS_TIME_REASONS).toEqual(['forgot', 'too_big', 'unclear', 'did_not_fit', 'avoided', 'not_safe']);
  expect(NOT_THIS_TIME_REASONS.every(isNotThisTimeReason)).toBe(true);
  expect(['', 'lazy', 'FORGOT', 0, null, undefined, {}].some(isNotThisTimeReason)).toBe(false);
});

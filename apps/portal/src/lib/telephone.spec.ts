import { allLines } from '@attune/clinical/crisis-lines';
import { dialable, message, telephone } from './telephone';

it.each([
  ['911', 'tel:911'],
  ['0800 111 0 111', 'tel:08001110111'],
  ['+34 (600) 00-00.01', 'tel:+34600000001'],
  ['*4141', 'tel:*4141'],
  ['*31#600', 'tel:*31%23600'],
])('dials %s as %s', (number, address) => expect(telephone(number)).toBe(address));

it('dials every crisis line with each sign that its number is made of', () => {
  const lines = allLines();
  expect(lines.length).toBeGreaterThan(10);
  for (const { phone } of lines) expect(decodeURIComponent(telephone(phone)).slice(4)).toBe(phone.replaceAll(/[\s-]/g, ''));
});

it('writes to a number', () => expect(message('0477 13 11 14')).toBe('sms:0477131114'));

it.each([['600 1', true], ['ask Ines', false], ['at 7', false], ['', false]])('knows of %j whether it can be dialled', (number, can) =>
  expect(dialable(number)).toBe(can));

import { sayings } from './sayings.mjs';

it('finds what a run says of itself among everything else it prints', () => {
  const said = [
    'route matrix: 66 routes, 22 kinds of people, 1243 requests tried, 0 leaked (seed 1)',
    'Responses: 2165 acknowledged, 2165 found, 0 doubled.',
    'Sums: client_week 112 kept, 0 wrong; client_count 16 kept, 0 wrong.',
    'Audit: 2427 events, 2427 sealed, 0 faults against 59 kept heads.',
    'Sabotage: 10 guards taken away, 10 noticed, 0 unnoticed.',
  ];
  const noise = ['PASS test/matrix/matrix.int-spec.ts (18.7 s)', 'Tests: 6 passed, 6 total', '{"msg":"12 tried, 3 lost"}', 'at Object.tried (file.ts:3:4)'];
  expect(sayings([...noise, ...said.map((line) => `  ${line}`), ...noise].join('\n'))).toEqual(said);
});

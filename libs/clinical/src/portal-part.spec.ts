import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** All files that a file of this library imports, whatever they export. */
function reachOf(file: string, reached = new Set<string>()): Set<string> {
  if (reached.has(file)) return reached;
  reached.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )(?:[^;]*?from )?'([^']+)';/gm);
  for (const [, from = ''] of imports) {
    if (from.startsWith('.')) reachOf(join(dirname(file), from.replace(/\.js$/, '.ts')), reached);
    else reached.add(from);
  }
  return reached;
}

// The portal's budgets have no room for one; its server answers with instants.
test.each(['schedule-rules', 'schedule-words/index', 'civil-date'])('%s carries no zone library', (entry) => {
  const reached = [...reachOf(join(import.meta.dirname, `${entry}.ts`))];
  expect(reached.filter((name) => !name.endsWith('.ts') || /zone|occasions\.ts$/.test(name)).map((name) => name.split('/').at(-1))).toEqual(
    entry === 'civil-date' ? [] : ['local-occasions.ts'],
  );
});

test('the server\'s part does, so that this looks in the right place', () => {
  expect([...reachOf(join(import.meta.dirname, 'schedule.ts'))]).toContain('temporal-polyfill');
});

import fc from 'fast-check';
import { branchesOf, findMatch, lies, type RouteLine } from './match';

const line = (path: string | undefined, name: string, ...lines: RouteLine[]): RouteLine => ({ path, element: name, lines });
const index = (name: string): RouteLine => ({ index: true, element: name, lines: [] });

const table = branchesOf([
  line(
    undefined,
    'frame',
    index('home'),
    line('clients', 'clients'),
    line('clients/:clientId', 'client', index('brief'), line('responses', 'responses')),
    line('clients/new', 'new client'),
    line('clients/:clientId/responses/:responseId', 'review'),
    line('*', 'not found'),
  ),
  line('do/:assignmentId/:responseId', 'doing'),
]);
const names = (pathname: string) => findMatch(table, pathname)?.lines.map((each) => each.element);

it('finds the page with its frames, from the outermost', () => {
  expect(names('/')).toEqual(['frame', 'home']);
  expect(names('/clients/7')).toEqual(['frame', 'client', 'brief']);
  expect(names('/clients/7/responses')).toEqual(['frame', 'client', 'responses']);
  expect(names('/do/1/2')).toEqual(['doing']);
});

it('prefers a word to a parameter, and both to anything, wherever they stand', () => {
  expect(names('/clients/new')).toEqual(['frame', 'new client']);
  expect(names('/clients/7/responses/9')).toEqual(['frame', 'review']);
  expect(names('/clients/7/nothing')).toEqual(['frame', 'not found']);
  expect(names('/do/1')).toEqual(['frame', 'not found']);
});

it('does not mind a slash at the end', () => {
  expect(names('/clients/')).toEqual(['frame', 'clients']);
});

it('gives back any parameters, whatever is in them', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 });
  fc.assert(
    fc.property(text, text, (clientId, responseId) => {
      const pathname = `/clients/${encodeURIComponent(clientId)}/responses/${encodeURIComponent(responseId)}`;
      expect(findMatch(table, pathname)?.params).toEqual({ clientId, responseId });
    }),
  );
});

it('takes a badly encoded address as it stands', () => {
  expect(findMatch(table, '/clients/%E0%A4%A')?.params).toEqual({ clientId: '%E0%A4%A' });
});

it('always ends somewhere when there is a line for anything', () => {
  fc.assert(fc.property(fc.webPath(), (pathname) => expect(findMatch(table, pathname)).not.toBeNull()));
});

it('finds nothing where nothing fits', () => {
  expect(findMatch(branchesOf([line('clients', 'clients')]), '/client')).toBeNull();
});

it('knows what lies below a place', () => {
  expect(lies('/clients/new', '/clients')).toBe(true);
  expect(lies('/clientship', '/clients')).toBe(false);
  expect(lies('/clients/new', '/clients', true)).toBe(false);
  expect(lies('/clients/', '/clients', true)).toBe(true);
});

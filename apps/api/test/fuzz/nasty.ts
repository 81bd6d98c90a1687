import fc from 'fast-check';

/** Strings that parsers, databases and path handling stumble over. */
const NASTY_TEXT = [
  '', ' ', '\0', 'a\0b', '\ud800', '\udfff x', '__proto__', 'constructor', 'toString', '../../etc/passwd', '%00', "'; drop table client; --",
  '9'.repeat(400), 'x'.repeat(5_000), '\u202e', '\uffff', '0000-00-00', '2026-02-30', '+275760-09-14T00:00:00Z', '99:99', 'null', 'NaN', 'Infinity',
  '2026-13-01T00:00:00Z', 'Mars/Olympus', '00000000-0000-0000-0000-000000000000', '{}', '[]', '${x}', '<script>', 'true', '-0', '1e309',
  '2026-01-01T00:00:00+99:99', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '-000001-01-01T00:00:00Z', 'infinity', 'İ'.repeat(60), '🙂'.repeat(80),
];
export const nastyText = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...NASTY_TEXT) }, fc.string({ unit: 'binary' }), fc.uuid(), fc.string());

const deep = (open: string, close: string, depth: number): string => `${open.repeat(depth)}1${close.repeat(depth)}`;

/** A value in the place of another, as JSON text: some of it no serializer would write. */
const nastyJson = fc.oneof(
  nastyText.map((text) => JSON.stringify(text)),
  fc.constantFrom(
    'null', 'true', '-1', '0', '1.5', '1e400', '-1e400', '99999999999999999999', '2147483648', '{}', '[]', '[null]', '[[]]', '{"__proto__":{"admin":true}}',
    '{"constructor":{"prototype":{}}}', '{"toString":1}', '{"length":1000000000}', '"\\u0000"', '"\\ud800"', deep('[', ']', 2_000), deep('{"a":', '}', 2_000), deep('{"a":', '}', 30_000), deep('[', ']', 100_000),
    `"${'y'.repeat(100_000)}"`, `[${'0,'.repeat(5_000)}0]`,
  ),
  fc.json({ maxDepth: 3 }),
);

type Path = (string | number)[];

/** Every place in a value, the whole of it first. */
function places(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))];
}

function written(value: unknown, target: Path, replacement: string, path: Path = []): string {
  if (path.join('\n') === target.join('\n')) return replacement;
  if (Array.isArray(value)) return `[${value.map((inner, i) => written(inner, target, replacement, [...path, String(i)])).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${written(inner, target, replacement, [...path, key])}`);
  return `{${entries.join(',')}}`;
}

/** A body that is nearly the good one: one place replaced, a field too many, or something else altogether. */
export function nastyBody(good: unknown): fc.Arbitrary<string | undefined> {
  const near = fc.tuple(fc.constantFrom(...places(good)), nastyJson).map(([place, json]) => written(good, place, json));
  const more = fc.tuple(nastyText, nastyJson).map(([key, json]) => {
    const text = JSON.stringify(good ?? {});
    return `${text.slice(0, -1)}${text === '{}' ? '' : ','}${JSON.stringify(key)}:${json}}`;
  });
  const broken = fc.constantFrom('', '{', '{"a":', 'null', '[]', '"text"', '{"a":1}}', '\ufeff{}', '{"a":\u0000}', 'NaN');
  return fc.oneof({ weight: 6, arbitrary: near }, { weight: 2, arbitrary: more }, nastyJson, broken, fc.constant(undefined));
}

const NAMES = ['limit', 'cursor', 'search', 'state', 'tag', 'opened', 'assignmentId', 'from', 'to', 'memberId', 'clientId', 'format', 'unknown', '__proto__', 'limit[a]', 'cursor[]'];
const cursorOf = (value: unknown): string => Buffer.from(JSON.stringify(value) ?? '').toString('base64url');
const nastyCursor = fc.oneof(
  fc.array(fc.oneof(nastyText, fc.constant(null), fc.integer(), fc.uuid()), { maxLength: 3 }).map(cursorOf),
  fc.constantFrom(cursorOf({}), cursorOf(['2026-01-01T00:00:00Z', 'x']), cursorOf([[], {}]), '%%%', 'e30'),
);
const safe = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

/** Query parameters, known and unknown, good and bad, once or several times. */
export const nastyQuery = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), fc.oneof(nastyText, nastyCursor, fc.integer().map(String))), { maxLength: 4 })
  .map((pairs) => pairs.map(([name, value]) => `${safe(name)}=${safe(value)}`).join('&'));

/** What stands where an id belongs. */
export const nastySegment = fc.oneof(nastyText.filter((text) => !['', '.', '..'].includes(text)).map(safe), fc.constantFrom('%00', '%zz', '%E0%A4', '%2e%2e', '%2F', ';', '*', 'x'.repeat(2_000)));

const printable = fc.string({ unit: fc.constantFrom(...'abz09"/*;=,{}[]()<>@:?& -_.%'), maxLength: 60 });

/** Headers that a browser would not send. */
export const nastyHeaders = fc.record(
  {
    'if-match': fc.oneof(fc.constantFrom('"1"', '*', 'W/"1"', '"-1"', '"99999999999999999999"', '""'), printable),
    accept: fc.oneof(fc.constantFrom('text/csv', 'text/html', '*/*;q=x'), printable),
    'content-type': fc.constantFrom('application/json', 'application/json; charset=utf-16', 'text/plain', 'multipart/form-data', 'application/x-www-form-urlencoded', 'application/jsonx', ''),
    'accept-language': printable,
    'x-forwarded-for': printable,
    'user-agent': printable,
  },
  { requiredKeys: [] },
);

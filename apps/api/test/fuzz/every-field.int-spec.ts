import { readFileSync } from 'node:fs';
import { routesOf } from '../matrix/routes.js';
import { faultOf } from './faults.js';
import { type TriedWorld, triedWorld } from './tried-world.js';

interface Schema {
  $ref?: string;
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  items?: Schema;
}
interface Operation {
  parameters?: { in: string; name: string }[];
  requestBody?: { content: Record<string, { schema: Schema } | undefined> };
}
type Path = (string | number)[];

const document = JSON.parse(readFileSync(new URL('../../../../libs/contract/openapi.json', import.meta.url), 'utf8')) as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};
const operationOf = (name: string): Operation | undefined => {
  const [method, path] = name.split(' ') as [string, string];
  return document.paths[`/api/v1${path.replace(/:(\w+)/g, '{$1}')}`]?.[method.toLowerCase()];
};

/** What stands in the place of a field, each by itself. */
const ODD_VALUES = [null, {}, [], [null], '', 'x', '\0', -1];
const ODD_QUERIES = ['', ' ', 'x', '-1', '0', 'null', '[]', '%00', 'a&{name}=b'];

function resolved(schema: Schema | undefined): Schema {
  if (schema?.$ref) return resolved(document.components.schemas[schema.$ref.split('/').at(-1)!]);
  return schema?.allOf ? { ...schema, properties: Object.assign({}, ...schema.allOf.map((one) => resolved(one).properties)) } : (schema ?? {});
}

/** Every field that a body has or might have, as its schema says; of a list its first item. */
function fieldsOf(schema: Schema | undefined, value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) return value.length === 0 ? [] : [[...path, 0], ...fieldsOf(resolved(schema).items, value[0], [...path, 0])];
  if (value === null || typeof value !== 'object') return [];
  const { properties = {} } = resolved(schema);
  const names = new Set([...Object.keys(properties), ...Object.keys(value)]);
  return [...names].flatMap((name) => [[...path, name], ...fieldsOf(properties[name], (value as Record<string, unknown>)[name], [...path, name])]);
}

function withField(body: unknown, path: Path, odd: unknown): unknown {
  const copy = structuredClone(body);
  const parent = path.slice(0, -1).reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], copy) as Record<string | number, unknown>;
  parent[path.at(-1)!] = odd;
  return copy;
}

/** The fuzz beside this draws lots; here nothing is left to them. */
describe('a request that is good but for one field', () => {
  let tried: TriedWorld;
  beforeAll(async () => {
    tried = await triedWorld(1);
  });
  afterAll(() => tried.close());

  it('is answered by its rightful caller’s rules, whichever field it is and whatever stands there', async () => {
    const faults: string[] = [];
    let count = 0;
    for (const route of routesOf(tried.test)) {
      const operation = operationOf(route.name);
      if (!operation) continue;
      const [method] = route.name.split(' ');
      let made = await tried.made(route);
      const attempt = async (path: string, body: unknown, what: string): Promise<void> => {
        await tried.forgive();
        const answer = await tried.rightful(route, made).copy().send(method!, path, body, made.headers);
        const fault = faultOf(method!, answer);
        if (fault) faults.push(`${route.name} with ${what}: ${fault} ${tried.failure()}`);
        // What was taken has changed what the next one is about; where no more of it can be made, the old one serves.
        if (answer.status < 300 && method !== 'GET') made = await tried.made(route).catch(() => made);
        count += 1;
      };
      const schema = operation.requestBody?.content['application/json']?.schema;
      for (const field of fieldsOf(schema, made.body)) {
        for (const odd of ODD_VALUES) await attempt(made.path, withField(made.body, field, odd), `${field.join('.')} ${JSON.stringify(odd)}`);
      }
      for (const { name } of (operation.parameters ?? []).filter((parameter) => parameter.in === 'query')) {
        for (const odd of ODD_QUERIES) {
          const separator = made.path.includes('?') ? '&' : '?';
          await attempt(`${made.path}${separator}${name}=${odd.replace('{name}', name)}`, made.body, `?${name}=${odd}`);
        }
      }
    }
    expect(faults).toEqual([]);
    expect(count).toBeGreaterThan(5_000);
  }, 900_000);
});

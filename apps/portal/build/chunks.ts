import path from 'node:path';
import { modulesOf } from './doors.js';

/** What is asked of the bundler: the modules a module imports, outright or on demand. */
interface Graph {
  getModuleInfo(id: string): Imports | null;
}

interface Imports {
  importedIds: readonly string[];
  dynamicallyImportedIds: readonly string[];
  dynamicImporters: readonly string[];
}

const ROOT = path.resolve(import.meta.dirname, '..');

/** The page itself, the fields of every form, and all that a client's first page is drawn with, which both doors use. */
const FIRST = ['index.html', 'src/ui/Field.tsx', 'src/lib/submit.ts', 'src/app/routes.client.tsx'];
const RUNTIME = /rolldown\/runtime/;

/** Lists that go on are no first screen's, nor are several questions at once. */
const PAGED = /(nfiniteQuery(Observer)?|useQueries|queriesObserver)\.js$/;

/** The client's first page itself. */
const CLIENT_ONLY = /\/src\/(app\/(routes\.client|ClientShell|news)|features\/today\/(?!NotThisTime|TherapistNews)|lib\/delivery|ui\/(SafetyNote|CrisisLines))/;

/**
 * Both doors run the exercise engine, as clients do and therapists preview and read: a file of its own, with what only
 * it is drawn with. The rules of a kind that is loaded on demand are a file each, and so is what an exercise ends with.
 */
const ENGINE = /\/libs\/exercise\/dist\/(?!check|ladder|people|body|dialogue|run\/(cards|ending))|\/src\/(lib\/rules|ui\/(Range|Dots|Toggle))\.tsx?/;
const ENGINE_ENTRY = ['src/lib/rules.ts', 'src/ui/Range.tsx', 'src/ui/Dots.tsx', 'src/ui/Toggle.tsx'];

/** Doing an exercise, whatever is in it: the kinds of steps, the role-play and what comes at the end are files of their own. */
const DOING = /\/src\/features\/doing\/(?!dialogue\/|trial\/|kinds\/(?!index|kind\.)|Choose|Review|Ending|SmallerSheet|place-in-smaller)/;

/** What staff's first page is drawn with. */
const STAFF = modulesOf('staff', 'en')
  .filter((id) => !id.startsWith('locales/'))
  .map((id) => `src/${id}`);
/** Of a library, and of the fields of forms, the bundler takes what is used. */
const OURS = /\/src\/(?!ui\/staff\/)/;
const STAFF_DOOR = path.join(ROOT, 'src/app/routes.staff.tsx');

/** One file before a session, to sign in with. */
const SIGN_IN = /\/src\/(app\/(AuthShell|AuthView)|features\/session\/(SignInPage|api|index))/;

/**
 * What travels together. A phone on a slow line waits for round trips, not for bytes: one file holds all that the first
 * screen of either door is drawn with, one more each door's first page. Everything else is split by the bundler as it
 * is imported.
 */
export function chunkGroups() {
  let first: Set<string> | null = null;
  const firstScreen = (id: string, graph: Graph): string | null => {
    first ??= reached(FIRST, graph);
    const apart = [CLIENT_ONLY, ENGINE, DOING, SIGN_IN, PAGED].some((group) => group.test(id));
    return RUNTIME.test(id) || (first.has(id) && !apart) ? 'first' : null;
  };
  let core: Set<string> | null = null;
  const engine = (id: string, graph: Graph): string | null => {
    core ??= reached(ENGINE_ENTRY, graph, (each) => Boolean(graph.getModuleInfo(each)?.dynamicImporters.length));
    return core.has(id) && ENGINE.test(id) ? 'engine' : null;
  };
  let staff: Set<string> | null = null;
  let others: Set<string> | null = null;
  const staffDoor = (id: string, graph: Graph): string | null => {
    staff ??= reached(STAFF, graph);
    // What anybody else ever loads stays in files of its own.
    others ??= reached(['index.html'], graph, (each) => each === STAFF_DOOR, (each) => [...each.importedIds, ...each.dynamicallyImportedIds]);
    return OURS.test(id) && staff.has(id) && !others.has(id) ? 'staff-door' : null;
  };
  return [
    { name: firstScreen, debugName: 'first', priority: 2 },
    { name: 'client', test: CLIENT_ONLY, priority: 1 },
    { name: engine, debugName: 'engine', priority: 1 },
    { name: staffDoor, debugName: 'staff-door', priority: 1 },
    { name: 'doing', test: DOING, priority: 1 },
    { name: 'sign-in', test: SIGN_IN, priority: 1 },
  ];
}

/** What modules import, outright unless `imports` says more, and what that imports; `stop` is not gone into. */
function reached(
  modules: readonly string[],
  graph: Graph,
  stop: (id: string) => boolean = () => false,
  imports: (module: Imports) => readonly string[] = ({ importedIds }) => importedIds,
): Set<string> {
  const found = new Set<string>();
  const add = (id: string) => {
    if (found.has(id) || stop(id)) return;
    found.add(id);
    // A copy: the bundler uses its lists again for the next module asked for.
    const module = graph.getModuleInfo(id);
    if (module) [...imports(module)].forEach(add);
  };
  for (const module of modules) add(path.join(ROOT, module));
  return found;
}

import { addressOf, clientExamples, faultsOf, libraryExamples, open, ownerExamples, speak, staffExamples, type Examples } from '../support/every-page.js';
import { strangersOn } from '../support/languages.js';
import { CLIENT, OWNER, signIn, SUPERVISOR, THERAPIST } from '../support/people.js';
import { routesOf, type Door } from '../support/routes.js';
import { expect, test, type Page } from '../support/test.js';

// Each of these looks at many pages and changes none: no worker waits for another to be through with all of them.
test.describe.configure({ mode: 'parallel' });

interface Role {
  name: string;
  door: Door;
  email: string;
  /** Which routes of the door this role may open; the others answer that they may not. */
  opens: RegExp;
  examples: (page: Page) => Promise<Examples>;
}

const ROLES: readonly Role[] = [
  { name: 'a client', door: 'client', email: CLIENT, opens: /^/, examples: clientExamples },
  { name: 'a therapist', door: 'staff', email: THERAPIST, opens: /^\/(\*|today|assign|away|calendar|clients|hand-over|inbox|library|account|messages|hard-moment)?(\/|$)/, examples: staffExamples },
  { name: 'a supervisor', door: 'staff', email: SUPERVISOR, opens: /^\/(supervision|library(?!\/(new|import|:exerciseId\/edit))|account(?!\/replies))?(\/|$)/, examples: libraryExamples },
  { name: 'an owner', door: 'staff', email: OWNER, opens: /^\/(practice|library(?!\/(new|import|:exerciseId\/edit))|account(?!\/replies))?(\/|$)/, examples: ownerExamples },
];

/** An exercise is opened under a name that no draft has yet; the question for one is answered with 404. */
const NO_DRAFT = [/status of 404 .*\/me\/drafts\//];

/** Looks at every address, and answers what is wrong with each. */
async function lookAt(page: Page, language: 'en' | 'es', addresses: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const address of addresses) {
    await open(page, address);
    const found = [...(await strangersOn(page, language)), ...(await faultsOf(page, language))];
    faults.push(...found.map((fault) => `${address}, ${fault}`));
  }
  return faults;
}

test('every route of the staff door is looked at as somebody', () => {
  const staff = ROLES.filter(({ door }) => door === 'staff');
  expect(routesOf('staff').filter((route) => !staff.some(({ opens }) => opens.test(route)))).toEqual([]);
});

for (const spanish of [false, true]) {
  const language = spanish ? ('es' as const) : ('en' as const);

  test(`every page before the session is accessible and wholly in ${language}, and none is wider than a phone`, async ({ visit }) => {
    test.setTimeout(120_000);
    const page = await visit({ spanish });
    expect(await lookAt(page, language, routesOf('open').map((route) => addressOf(route, {})))).toEqual([]);
  });

  for (const { name, door, email, opens, examples } of ROLES) {
    test(`every page of ${name} is accessible and wholly in ${language}, and none is wider than a phone`, async ({ visit }) => {
      test.setTimeout(240_000);
      const page = await visit({ spanish, expects: NO_DRAFT });
      await signIn(page, email);
      const known = await examples(page);
      await speak(page, language);
      const addresses = routesOf(door).filter((route) => opens.test(route)).map((route) => addressOf(route, known));
      const faults = await lookAt(page, language, addresses);
      await speak(page, 'en');
      expect(faults).toEqual([]);
    });
  }
}

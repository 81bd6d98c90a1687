import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

export type Language = 'en' | 'es';

const OTHER = { en: 'es', es: 'en' } as const;

/** Every text of the portal in one language that stands as it is: without a number or a name in it. */
function textsIn(language: Language): string[] {
  const folder = new URL(`../../portal/src/locales/${language}/`, import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const texts = files.flatMap((name) => Object.values(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Record<string, string>));
  return texts.filter((text) => !/[{<]/.test(text));
}

/** Shorter ones are written alike too often: "no", "Plan". */
const SHORTEST = 5;

const NAME = 'Attune';

const strange = new Map<Language, readonly string[]>();

/** What no page in this language may show: the texts that only the other one has. */
export function strangeTo(language: Language): readonly string[] {
  const known = strange.get(language);
  if (known) return known;
  const own = new Set(textsIn(language));
  const found = [...new Set(textsIn(OTHER[language]))].filter((text) => text.length >= SHORTEST && text !== NAME && !own.has(text));
  strange.set(language, found);
  return found;
}

/** Texts of the other language on the page that is open. What says its own language, such as the way to the other one, may. */
export function strangersOn(page: Page, language: Language): Promise<string[]> {
  return page.evaluate(
    ({ texts, own }) => {
      const known = new Set(texts);
      const said: [Element, string | null][] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) said.push([node.parentElement!, node.textContent]);
      for (const element of document.querySelectorAll('[aria-label], [placeholder], [title]')) {
        for (const name of ['aria-label', 'placeholder', 'title']) said.push([element, element.getAttribute(name)]);
      }
      const odd = said.filter(([element, text]) => text && known.has(text.trim()) && element.closest('[lang]')?.getAttribute('lang') === own && !element.closest('noscript'));
      const html = document.documentElement.lang === own ? [] : [`the page says it is in ${document.documentElement.lang}`];
      return [...html, ...new Set(odd.map(([, text]) => `not in ${own}: ${text!.trim()}`))];
    },
    { texts: strangeTo(language), own: language },
  );
}

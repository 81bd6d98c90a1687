import type * as Client from '../../locales/en/client';
import type * as Staff from '../../locales/en/staff';
import type { Language } from './languages';

type ClientTexts = typeof Client;
type StaffTexts = typeof Staff;

/** Every area of texts with its keys, read from the English files. */
export type Texts = ClientTexts & StaffTexts;

/** `client` is what both doors share and what a client reads; `staff` is sent to staff only. */
export type Door = 'client' | 'staff';

type Compiled = Record<string, Record<string, unknown>>;
type Load<T> = () => Promise<T>;

// The Spanish files are held to the English keys here: a missing key is a type error.
const client: Record<Language, Load<ClientTexts>> = {
  en: () => import('../../locales/en/client'),
  es: () => import('../../locales/es/client'),
};
const staff: Record<Language, Load<StaffTexts>> = {
  en: () => import('../../locales/en/staff'),
  es: () => import('../../locales/es/staff'),
};
const doors: Record<Door, Record<Language, Load<unknown>>> = { client, staff };

/** Loads one door's texts in one language, as Lingui wants them: `area.key` to compiled message. */
export async function loadCatalogue(door: Door, language: Language): Promise<Record<string, never>> {
  const areas = (await doors[door][language]()) as Compiled;
  const catalogue: Record<string, unknown> = {};
  for (const [area, messages] of Object.entries(areas)) {
    for (const [key, message] of Object.entries(messages)) catalogue[`${area}.${key}`] = message;
  }
  return catalogue as Record<string, never>;
}

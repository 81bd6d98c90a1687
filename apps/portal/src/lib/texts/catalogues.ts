import type * as Builder from '../../locales/en/builder';
import type * as Client from '../../locales/en/client';
import type * as Doing from '../../locales/en/doing';
import type * as Kinds from '../../locales/en/kinds';
import type * as More from '../../locales/en/more';
import type * as Pictures from '../../locales/en/pictures';
import type * as Programs from '../../locales/en/programs';
import type * as Staff from '../../locales/en/staff';
import type { Language } from './languages';

type BuilderTexts = typeof Builder;
type ClientTexts = typeof Client;
type DoingTexts = typeof Doing;
type KindsTexts = typeof Kinds;
type MoreTexts = typeof More;
type PicturesTexts = typeof Pictures;
type ProgramsTexts = typeof Programs;
type StaffTexts = typeof Staff;

/** Every area of texts with its keys, read from the English files. */
export type Texts = BuilderTexts & ClientTexts & DoingTexts & KindsTexts & MoreTexts & PicturesTexts & ProgramsTexts & StaffTexts;

/**
 * What is loaded together: `client` with the first page of every visit (what both doors share and what a client
 * reads first), `doing` with an exercise, `kinds` with the first step of a kind
 * that not every exercise has, `more` with the pages beyond it, `pictures` with what is drawn of answers, `builder` where exercises are
 * written, `programs` where paths of them are, `staff` behind the staff door only.
 */
export type Shelf = 'builder' | 'client' | 'doing' | 'kinds' | 'more' | 'pictures' | 'programs' | 'staff';

type Compiled = Record<string, Record<string, unknown>>;
type Load<T> = () => Promise<T>;

// The Spanish files are held to the English keys here: a missing key is a type error.
const builder: Record<Language, Load<BuilderTexts>> = {
  en: () => import('../../locales/en/builder'),
  es: () => import('../../locales/es/builder'),
};
const client: Record<Language, Load<ClientTexts>> = {
  en: () => import('../../locales/en/client'),
  es: () => import('../../locales/es/client'),
};
const doing: Record<Language, Load<DoingTexts>> = {
  en: () => import('../../locales/en/doing'),
  es: () => import('../../locales/es/doing'),
};
const staff: Record<Language, Load<StaffTexts>> = {
  en: () => import('../../locales/en/staff'),
  es: () => import('../../locales/es/staff'),
};
const kinds: Record<Language, Load<KindsTexts>> = {
  en: () => import('../../locales/en/kinds'),
  es: () => import('../../locales/es/kinds'),
};
const more: Record<Language, Load<MoreTexts>> = {
  en: () => import('../../locales/en/more'),
  es: () => import('../../locales/es/more'),
};
const pictures: Record<Language, Load<PicturesTexts>> = {
  en: () => import('../../locales/en/pictures'),
  es: () => import('../../locales/es/pictures'),
};
const programs: Record<Language, Load<ProgramsTexts>> = {
  en: () => import('../../locales/en/programs'),
  es: () => import('../../locales/es/programs'),
};
const shelves: Record<Shelf, Record<Language, Load<unknown>>> = { builder, client, doing, kinds, more, pictures, programs, staff };

/** Loads one shelf of texts in one language, as Lingui wants them: `area.key` to compiled message. */
export async function loadCatalogue(shelf: Shelf, language: Language): Promise<Record<string, never>> {
  const areas = (await shelves[shelf][language]()) as Compiled;
  const catalogue: Record<string, unknown> = {};
  for (const [area, messages] of Object.entries(areas)) {
    for (const [key, message] of Object.entries(messages)) catalogue[`${area}.${key}`] = message;
  }
  return catalogue as Record<string, never>;
}

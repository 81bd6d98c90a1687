import type * as Client from '../../locales/en/client';
import type * as Doing from '../../locales/en/doing';
import type * as Help from '../../locales/en/help';
import type * as Kinds from '../../locales/en/kinds';
import type * as More from '../../locales/en/more';
import type * as Pictures from '../../locales/en/pictures';
import type * as Staff from '../../locales/en/staff';
import type { DeskShelf, DeskTexts } from './desk-shelves';
import type { Language } from './languages';

type ClientTexts = typeof Client;
type DoingTexts = typeof Doing;
type HelpTexts = typeof Help;
type KindsTexts = typeof Kinds;
type MoreTexts = typeof More;
type PicturesTexts = typeof Pictures;
type StaffTexts = typeof Staff;

/** Every area of texts with its keys, read from the English files. */
export type Texts = ClientTexts & DeskTexts & DoingTexts & HelpTexts & KindsTexts & MoreTexts & PicturesTexts & StaffTexts;

/**
 * What is loaded together: `client` with the first page of every visit (what both doors share and what a client reads first),
 * `doing` with an exercise, `kinds` with the first step of a kind that not every exercise has, `help` with
 * Hard moment and the safety plan, `more` with the pages beyond it, `pictures` with what is drawn of answers, `staff` behind the
 * staff door only; and behind that, `builder` where exercises are written, `calendar` where sessions are planned, `notes` with what therapists
 * write about sessions, `programs` where paths of exercises are, `replying` where something is said to a client.
 */
export type Shelf = keyof typeof shelves | DeskShelf;

type Compiled = Record<string, Record<string, unknown>>;
type Load<T> = () => Promise<T>;

// The Spanish files are held to the English keys here: a missing key is a type error.
const shelves: {
  client: Record<Language, Load<ClientTexts>>;
  doing: Record<Language, Load<DoingTexts>>;
  help: Record<Language, Load<HelpTexts>>;
  kinds: Record<Language, Load<KindsTexts>>;
  more: Record<Language, Load<MoreTexts>>;
  pictures: Record<Language, Load<PicturesTexts>>;
  staff: Record<Language, Load<StaffTexts>>;
} = {
  client: { en: () => import('../../locales/en/client'), es: () => import('../../locales/es/client') },
  doing: { en: () => import('../../locales/en/doing'), es: () => import('../../locales/es/doing') },
  help: { en: () => import('../../locales/en/help'), es: () => import('../../locales/es/help') },
  kinds: { en: () => import('../../locales/en/kinds'), es: () => import('../../locales/es/kinds') },
  more: { en: () => import('../../locales/en/more'), es: () => import('../../locales/es/more') },
  pictures: { en: () => import('../../locales/en/pictures'), es: () => import('../../locales/es/pictures') },
  staff: { en: () => import('../../locales/en/staff'), es: () => import('../../locales/es/staff') },
};

/** Loads one shelf of texts in one language, as Lingui wants them: `area.key` to compiled message. */
export async function loadCatalogue(shelf: Shelf, language: Language): Promise<Record<string, never>> {
  const areas = (await (await placeOf(shelf))[language]()) as Compiled;
  const catalogue: Record<string, unknown> = {};
  for (const [area, messages] of Object.entries(areas)) {
    for (const [key, message] of Object.entries(messages)) catalogue[`${area}.${key}`] = message;
  }
  return catalogue as Record<string, never>;
}

async function placeOf(shelf: Shelf): Promise<Record<Language, Load<unknown>>> {
  if (shelf in shelves) return shelves[shelf as keyof typeof shelves];
  return (await import('./desk-shelves')).deskShelves[shelf as DeskShelf];
}

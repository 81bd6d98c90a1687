import type * as Builder from '../../locales/en/builder';
import type * as Calendar from '../../locales/en/calendar';
import type * as Client from '../../locales/en/client';
import type * as Consents from '../../locales/en/consents';
import type * as Doing from '../../locales/en/doing';
import type * as Help from '../../locales/en/help';
import type * as Kinds from '../../locales/en/kinds';
import type * as More from '../../locales/en/more';
import type * as Notes from '../../locales/en/notes';
import type * as Pictures from '../../locales/en/pictures';
import type * as Programs from '../../locales/en/programs';
import type * as Replying from '../../locales/en/replying';
import type * as Staff from '../../locales/en/staff';
import type { Language } from './languages';

type BuilderTexts = typeof Builder;
type CalendarTexts = typeof Calendar;
type ClientTexts = typeof Client;
type ConsentsTexts = typeof Consents;
type DoingTexts = typeof Doing;
type HelpTexts = typeof Help;
type KindsTexts = typeof Kinds;
type MoreTexts = typeof More;
type NotesTexts = typeof Notes;
type PicturesTexts = typeof Pictures;
type ProgramsTexts = typeof Programs;
type ReplyingTexts = typeof Replying;
type StaffTexts = typeof Staff;

/** Every area of texts with its keys, read from the English files. */
export type Texts = BuilderTexts & CalendarTexts & ClientTexts & ConsentsTexts & DoingTexts & HelpTexts & KindsTexts & MoreTexts & NotesTexts & PicturesTexts & ProgramsTexts & ReplyingTexts & StaffTexts;

/**
 * What is loaded together: `client` with the first page of every visit (what both doors share and what a client
 * reads first), `calendar` where sessions are planned, `consents` with what is signed, `doing` with an exercise, `kinds` with the first step of a kind
 * that not every exercise has, `help` with Hard moment and the safety plan, `more` with the pages beyond it, `notes` with what therapists write about sessions, `pictures` with what is drawn of answers, `builder` where exercises are
 * written, `programs` where paths of them are, `replying` where something is said to a client, `staff` behind the staff door only.
 */
export type Shelf = 'builder' | 'calendar' | 'client' | 'consents' | 'doing' | 'help' | 'kinds' | 'more' | 'notes' | 'pictures' | 'programs' | 'replying' | 'staff';

type Compiled = Record<string, Record<string, unknown>>;
type Load<T> = () => Promise<T>;

// The Spanish files are held to the English keys here: a missing key is a type error.
const shelves: {
  builder: Record<Language, Load<BuilderTexts>>;
  calendar: Record<Language, Load<CalendarTexts>>;
  client: Record<Language, Load<ClientTexts>>;
  consents: Record<Language, Load<ConsentsTexts>>;
  doing: Record<Language, Load<DoingTexts>>;
  help: Record<Language, Load<HelpTexts>>;
  kinds: Record<Language, Load<KindsTexts>>;
  more: Record<Language, Load<MoreTexts>>;
  notes: Record<Language, Load<NotesTexts>>;
  pictures: Record<Language, Load<PicturesTexts>>;
  programs: Record<Language, Load<ProgramsTexts>>;
  replying: Record<Language, Load<ReplyingTexts>>;
  staff: Record<Language, Load<StaffTexts>>;
} = {
  builder: { en: () => import('../../locales/en/builder'), es: () => import('../../locales/es/builder') },
  calendar: { en: () => import('../../locales/en/calendar'), es: () => import('../../locales/es/calendar') },
  client: { en: () => import('../../locales/en/client'), es: () => import('../../locales/es/client') },
  consents: { en: () => import('../../locales/en/consents'), es: () => import('../../locales/es/consents') },
  doing: { en: () => import('../../locales/en/doing'), es: () => import('../../locales/es/doing') },
  help: { en: () => import('../../locales/en/help'), es: () => import('../../locales/es/help') },
  kinds: { en: () => import('../../locales/en/kinds'), es: () => import('../../locales/es/kinds') },
  more: { en: () => import('../../locales/en/more'), es: () => import('../../locales/es/more') },
  notes: { en: () => import('../../locales/en/notes'), es: () => import('../../locales/es/notes') },
  pictures: { en: () => import('../../locales/en/pictures'), es: () => import('../../locales/es/pictures') },
  programs: { en: () => import('../../locales/en/programs'), es: () => import('../../locales/es/programs') },
  replying: { en: () => import('../../locales/en/replying'), es: () => import('../../locales/es/replying') },
  staff: { en: () => import('../../locales/en/staff'), es: () => import('../../locales/es/staff') },
};

/** Loads one shelf of texts in one language, as Lingui wants them: `area.key` to compiled message. */
export async function loadCatalogue(shelf: Shelf, language: Language): Promise<Record<string, never>> {
  const areas = (await shelves[shelf][language]()) as Compiled;
  const catalogue: Record<string, unknown> = {};
  for (const [area, messages] of Object.entries(areas)) {
    for (const [key, message] of Object.entries(messages)) catalogue[`${area}.${key}`] = message;
  }
  return catalogue as Record<string, never>;
}

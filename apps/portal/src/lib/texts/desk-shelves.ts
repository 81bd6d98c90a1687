import type * as Builder from '../../locales/en/builder';
import type * as Calendar from '../../locales/en/calendar';
import type * as Notes from '../../locales/en/notes';
import type * as Programs from '../../locales/en/programs';
import type * as Replying from '../../locales/en/replying';
import type { Language } from './languages';

type BuilderTexts = typeof Builder;
type CalendarTexts = typeof Calendar;
type NotesTexts = typeof Notes;
type ProgramsTexts = typeof Programs;
type ReplyingTexts = typeof Replying;

/** The areas of texts that only the staff door opens. */
export type DeskTexts = BuilderTexts & CalendarTexts & NotesTexts & ProgramsTexts & ReplyingTexts;

type Load<T> = () => Promise<T>;

/** Where those texts are, in a file that a client never loads. The Spanish files are held to the English keys here too. */
export const deskShelves: {
  builder: Record<Language, Load<BuilderTexts>>;
  calendar: Record<Language, Load<CalendarTexts>>;
  notes: Record<Language, Load<NotesTexts>>;
  programs: Record<Language, Load<ProgramsTexts>>;
  replying: Record<Language, Load<ReplyingTexts>>;
} = {
  builder: { en: () => import('../../locales/en/builder'), es: () => import('../../locales/es/builder') },
  calendar: { en: () => import('../../locales/en/calendar'), es: () => import('../../locales/es/calendar') },
  notes: { en: () => import('../../locales/en/notes'), es: () => import('../../locales/es/notes') },
  programs: { en: () => import('../../locales/en/programs'), es: () => import('../../locales/es/programs') },
  replying: { en: () => import('../../locales/en/replying'), es: () => import('../../locales/es/replying') },
};

export type DeskShelf = keyof typeof deskShelves;

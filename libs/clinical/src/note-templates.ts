/** The section that stands at the end of every progress note, whatever its template: what the next session begins with. */
export const AGREED = 'agreed';

/** The templates that come with the product, by the keys of their sections in order. Their headings are texts of the portal. */
export const NOTE_TEMPLATES = {
  free: ['note', AGREED],
  soap: ['subjective', 'objective', 'assessment', 'plan', AGREED],
  dap: ['data', 'assessment', 'plan', AGREED],
  birp: ['behavior', 'intervention', 'response', 'plan', AGREED],
} as const satisfies Record<string, readonly string[]>;

export type BuiltInNoteTemplate = keyof typeof NOTE_TEMPLATES;

/** A template of a practice's own carries its headings in each note, so that a note reads the same after the template changed. */
export const OWN_TEMPLATE = 'own';

/** How many sections a template of a practice's own has at most, beside the one at the end. */
export const MOST_OWN_SECTIONS = 11;
/** How many characters the name of such a template has at most, and each of its headings. */
export const LONGEST_HEADING = 80;

/** A note's sections in a template of a practice's own, empty, in the order of their headings; the fixed one at the end. */
export const sectionsHeaded = (headings: readonly string[]): { key: string; title: string | null; text: string }[] => [
  ...headings.map((title, place) => ({ key: `own-${place + 1}`, title, text: '' })),
  { key: AGREED, title: null, text: '' },
];

export const NOTE_TEMPLATE_NAMES = ['free', 'soap', 'dap', 'birp', OWN_TEMPLATE] as const;
export type NoteTemplateName = (typeof NOTE_TEMPLATE_NAMES)[number];

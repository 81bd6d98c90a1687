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

export const NOTE_TEMPLATE_NAMES = ['free', 'soap', 'dap', 'birp', OWN_TEMPLATE] as const;
export type NoteTemplateName = (typeof NOTE_TEMPLATE_NAMES)[number];

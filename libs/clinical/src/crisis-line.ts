/** A line that a person in crisis can call at any hour, and where that was read. */
export interface CrisisLine {
  /** The line's own name, in its own language. */
  name: string;
  /** The number as people write it; dial it without the spaces. */
  phone: string;
  /** The key to press once connected, where one is needed. */
  press?: string;
  /** A number that takes text messages, where there is one. */
  text?: string;
  hours: '24/7';
  /** The page that says so. */
  source: string;
  /** Month of that page (`YYYY-MM`) where it carries one: how old the evidence is. */
  sourceDated?: string;
  /** The day on which the number was last compared with a copy of the source (`YYYY-MM-DD`). */
  checkedOn: string;
}

/** What to show in a country (ISO 3166-1 alpha-2): the emergency number first, then the crisis lines. */
export interface CountryHelp {
  country: string;
  emergency: string;
  lines: CrisisLine[];
}

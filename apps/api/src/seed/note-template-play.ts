import { newId } from '../platform/ids.js';
import type { Calendar } from './calendar.js';
import type { House } from './company-play.js';
import type { Stage } from './stage.js';
import type { Timeline } from './timeline.js';

/** A template that a practice made for its notes. Days are counted back from today. */
export interface OwnTemplate {
  title: string;
  headings: readonly string[];
  ago: number;
}

/** Plans the templates of a practice, made by whoever runs it. */
export function playTemplates({ stage, timeline, calendar }: { stage: Stage; timeline: Timeline; calendar: Calendar }, house: House, templates: readonly OwnTemplate[]): void {
  for (const { title, headings, ago } of templates) {
    const id = newId();
    timeline.add(calendar.at(ago, '13:10', house.zone), async () => {
      await stage.as(house.owner, ({ noteTemplates }) => noteTemplates.put(id, { title, sections: headings.map((heading) => ({ title: heading })) }, undefined));
    });
  }
}

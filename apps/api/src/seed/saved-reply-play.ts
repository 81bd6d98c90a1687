import { newId } from '../platform/ids.js';
import type { Calendar } from './calendar.js';
import type { House } from './company-play.js';
import type { Stage } from './stage.js';
import type { Timeline } from './timeline.js';

/** Words that a therapist says often. */
export interface KeptReply {
  /** Whose, by email. */
  member: string;
  ago: number;
  title: string;
  text: string;
}

/** Plans the replies that therapists saved, one after the other. */
export function playReplies({ stage, timeline, calendar }: { stage: Stage; timeline: Timeline; calendar: Calendar }, house: House, replies: KeptReply[]): void {
  for (const { member, ago, title, text } of replies) {
    timeline.add(calendar.at(ago, '17:40', house.zone), async () => {
      await stage.as(house.staff.get(member)!, ({ savedReplies }) => savedReplies.put(newId(), { title, text }));
    });
  }
}

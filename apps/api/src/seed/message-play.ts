import { newId } from '../platform/ids.js';
import type { ClientPlay } from './client-play.js';

/** Something that a client or their therapist wrote to the other, where they live. */
export interface SaidMessage {
  ago: number;
  time: string;
  by: 'client' | 'therapist';
  text: string;
  /** So many minutes later the other read it; without, nobody has. */
  readAfter?: number;
}

/** Plans a conversation, the first message to the last, and when the other side reads. */
export function playMessages({ stage, calendar, house, zone, clientId, plan, asClient, asTherapist }: ClientPlay, messages: readonly SaidMessage[]): void {
  for (const { ago, time, by, text, readAfter } of messages) {
    const [writer, reader] = by === 'client' ? [asClient, asTherapist] : [asTherapist, asClient];
    const id = newId();
    const at = calendar.at(ago, time, by === 'client' ? zone : house.zone);
    plan(at, () => stage.as(writer(), ({ sending }) => sending.put(clientId, id, { text })));
    if (readAfter !== undefined) plan(new Date(at.getTime() + readAfter * 60_000), () => stage.as(reader(), ({ messages: read }) => read.read(clientId, id)));
  }
}

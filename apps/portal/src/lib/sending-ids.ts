import { useState } from 'react';
import { newId } from './ids';

/** Ids for what a page sends, by what it is about. */
export class SendingIds {
  private readonly ids = new Map<string, string>();

  /** The same until it has arrived: sent again because no answer came, it is the same thing and not a second one. */
  of(what: string): string {
    const id = this.ids.get(what) ?? newId();
    this.ids.set(what, id);
    return id;
  }

  /** What is sent about it from now on is another thing. */
  arrived(what: string): void {
    this.ids.delete(what);
  }
}

/** Those of one page. */
export const useSendingIds = (): SendingIds => useState(() => new SendingIds())[0];

/** What we use of a service worker's surroundings; the page's own types, which the portal is checked with, lack them. */
export interface Scope {
  registration: { showNotification(title: string, options: Shown): Promise<void> };
  clients: {
    claim(): Promise<void>;
    matchAll(of: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly OpenPage[]>;
    openWindow(address: string): Promise<unknown>;
  };
  skipWaiting(): Promise<void>;
  fetch(address: string, init: RequestInit): Promise<Response>;
  addEventListener(type: 'install' | 'activate', heard: (event: Lasting) => void): void;
  addEventListener(type: 'push', heard: (event: Pushed) => void): void;
  addEventListener(type: 'notificationclick', heard: (event: Pressed) => void): void;
}

/** A page of the portal that is open. */
export interface OpenPage {
  readonly url: string;
  focus(): Promise<unknown>;
  navigate(address: string): Promise<unknown>;
}

/** The browser keeps the worker awake until the work is done. */
export interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

export interface Pushed extends Lasting {
  data: { json(): unknown } | null;
}

export interface Pressed extends Lasting {
  /** The name of the button in the notification; empty for the notification itself. */
  action: string;
  notification: { data: unknown; close(): void };
}

/** `actions` are known to service workers only. */
export interface Shown extends NotificationOptions {
  actions: readonly { action: string; title: string }[];
}

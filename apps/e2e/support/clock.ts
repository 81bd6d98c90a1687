import { rename, writeFile } from 'node:fs/promises';
import pg from 'pg';
import { AHEAD, practice } from './stack.js';

const DAY_MS = 86_400_000;

/**
 * Runs part of a journey with the clock of API and worker ahead by so many days: what a program opens by itself is there
 * within seconds. Sessions grow old meanwhile as they do in life, so whoever acts signs in again; a page has a clock of its
 * own (`page.clock`). Afterwards it is today again.
 */
export async function daysLater<T>(days: number, work: () => Promise<T>): Promise<T> {
  await setAhead(AHEAD + days * DAY_MS);
  try {
    return await work();
  } finally {
    await setAhead(AHEAD);
    await forgetTries();
  }
}

/** Whoever looks at the clock meanwhile finds the one time or the other. */
async function setAhead(ahead: number): Promise<void> {
  await writeFile(`${practice.clockFile}.next`, String(ahead));
  await rename(`${practice.clockFile}.next`, practice.clockFile);
}

/** Whoever signed in ahead of time would count as having tried without end once it is today again. */
async function forgetTries(): Promise<void> {
  const database = new pg.Client({ connectionString: practice.databaseUrl });
  await database.connect();
  try {
    await database.query('delete from identity.throttle');
  } finally {
    await database.end();
  }
}

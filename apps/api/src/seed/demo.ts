import { localDateOf } from '@attune/clinical/local-date';
import type { INestApplicationContext } from '@nestjs/common';
import { Practices } from '../features/practice/practices.js';
import { Passwords } from '../features/session/passwords.js';
import { Clock } from '../platform/clock/clock.js';
import { Calendar } from './calendar.js';
import { DEMO_PASSWORD, northlight, riverbend } from './cast.js';
import { playClient } from './client-play.js';
import { playCompany } from './company-play.js';
import { Stage } from './stage.js';
import { northlightClients, riverbendClients } from './stories/index.js';
import { StoryClock } from './story-clock.js';
import { Timeline } from './timeline.js';

/** Writes the demo practices into an empty database. @returns false, with nothing done, when a practice is there already */
export async function writeDemoIfEmpty(app: INestApplicationContext): Promise<boolean> {
  if (!(await app.get(Practices, { strict: false }).none())) return false;
  await writeDemo(app);
  return true;
}

/**
 * Writes the demo practices through the application's own services, each thing at the moment of the story in which it
 * happens. The story ends as today begins in Riverbend, so that a day has one story, whatever the hour.
 */
async function writeDemo(app: INestApplicationContext): Promise<void> {
  const clock = app.get(Clock, { strict: false });
  const { timeZone } = riverbend.practice;
  const calendar = new Calendar(localDateOf(clock.now(), timeZone));
  const timeline = new Timeline(calendar.at(0, '00:00', timeZone));
  const stage = new Stage(app);
  const passwordHash = await app.get(Passwords, { strict: false }).hash(DEMO_PASSWORD);
  const play = { stage, timeline, calendar, passwordHash };
  for (const [company, clients] of [[riverbend, riverbendClients], [northlight, northlightClients]] as const) {
    const house = playCompany(play, company);
    for (const [place, story] of clients.entries()) playClient({ ...play, house }, story, place);
  }
  const storyClock = new StoryClock(clock);
  try {
    await timeline.run((at, happen) => storyClock.at(at, happen));
  } finally {
    storyClock.release();
  }
}

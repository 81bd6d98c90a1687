import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { House } from '../durability/house.mjs';
import { inRoot } from '../lib/paths.mjs';
import { claimable } from '../lib/ports.mjs';
import { Service } from '../lib/service.mjs';
import { createCeiling } from './ceiling-schema.mjs';
import { Load } from './load.mjs';
import { createPeople, createPractice } from './people.mjs';
import { createTalk } from './talk.mjs';
import { residentOf } from './usage.mjs';
import { createWork } from './work.mjs';
import { Wire } from './wire.mjs';

const LIST_LENGTH = 51;
/** A therapist's caseload. */
export const CLIENTS_EACH = 40;
/** The list query of the product, less its access rule: the rows of one client, newest first. */
const listOf = (columns) => `
  select ${columns} from response r
  join assignment a on a.practice_id = r.practice_id and a.id = r.assignment_id
  join exercise x on x.practice_id = r.practice_id and x.id = a.exercise_id
  join exercise_version v on v.practice_id = r.practice_id and v.id = r.version_id
  where r.practice_id = $1 and r.client_id = $2 order by r.submitted_at desc, r.id desc limit ${LIST_LENGTH}`;

/** Everything a bench needs, running: PostgreSQL with a practice at work, the API, the ceiling, the load generator. */
export class Stage {
  constructor({ built, depth, therapists }) {
    Object.assign(this, { built, depth, therapists, house: new House({ built }) });
    this.parts = [];
  }

  async open() {
    const { house, built, depth, therapists } = this;
    await house.open();
    this.owner = new pg.Client({ connectionString: house.ownerUrl });
    await this.owner.connect();
    this.practice = await createPractice(this.owner, { built, masterKey: house.masterKey });
    house.env.PORTAL_DIR = inRoot('apps', 'portal', 'dist');
    if (!fs.existsSync(path.join(house.env.PORTAL_DIR, 'index.html'))) delete house.env.PORTAL_DIR;
    const began = performance.now();
    await house.startApi();
    this.startMs = performance.now() - began;
    this.idle = residentOf(house.api.pid);
    this.people = await createPeople(this.owner, { built, practice: this.practice, therapists, clientsEach: CLIENTS_EACH });
    this.work = await createWork(this.owner, this.people, { built, depth, ahead: 120 });
    await createTalk(this.owner, this.people, { built, depth });
    await this.startCeiling();
    this.load = new Load();
    return this;
  }

  /** Who is measured, as targets of load. */
  get api() {
    return { url: this.house.url, pid: this.house.api.pid };
  }
  get postgresPid() {
    return this.house.database.pid;
  }

  async startCeiling() {
    await createCeiling(this.owner);
    const { RESPONSE_COLUMNS } = await this.built.load('features/responses/response-mapper.js');
    const params = [this.practice.id, this.people.clients[0].id];
    const lists = {
      slim: { sql: listOf(RESPONSE_COLUMNS), params },
      opened: { sql: listOf(`${RESPONSE_COLUMNS}, encode(r.sealed_answers, 'base64') as sealed`), params },
    };
    this.ceilingService = new Service({
      name: 'ceiling', script: 'tools/bench/ceiling.mjs', readyMessage: 'ceiling.ready', logDir: path.join(this.house.dir, 'logs'),
      env: { ...this.house.env, FACTS: JSON.stringify({ practiceId: this.practice.id, ...this.work, lists }) },
    });
    const { port } = await this.ceilingService.start();
    this.ceiling = { url: `http://127.0.0.1:${port}`, pid: this.ceilingService.pid };
  }

  /** A second API whose statements are read on their way, for counting: never under load. */
  async listen() {
    this.wire = new Wire();
    const port = await claimable(0, '127.0.0.1');
    this.counted = new Service({
      name: 'counted', script: this.built.program('main'), readyMessage: 'api.ready', logDir: path.join(this.house.dir, 'logs'),
      env: { ...this.house.env, PORT: String(port), APP_DATABASE_URL: await this.wire.open(this.house.appUrl) },
    });
    await this.counted.start();
    return { wire: this.wire, url: `http://127.0.0.1:${port}` };
  }

  async close() {
    this.load?.stop();
    await this.counted?.stop();
    await this.ceilingService?.stop();
    this.wire?.close();
    await this.owner?.end();
    await this.house.close();
  }
}

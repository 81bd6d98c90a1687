import { Identity1763769600001 } from './0001-identity.js';
import { IdentityFunctions1763769600002 } from './0002-identity-functions.js';
import { People1763769600003 } from './0003-people.js';
import { Work1763769600004 } from './0004-work.js';
import { ReadModels1763769600005 } from './0005-read-models.js';
import { Audit1763769600006 } from './0006-audit.js';
import { SubmitFunctions1763769600007 } from './0007-submit-functions.js';
import { Files1763769600009 } from './0009-files.js';
import { Authoring1763769600010 } from './0010-authoring.js';
import { Programs1763769600011 } from './0011-programs.js';
import { EverydayPlans1763769600012 } from './0012-everyday-plans.js';
import { Reminders1763769600013 } from './0013-reminders.js';
import { SafetyPlans1763769600014 } from './0014-safety-plans.js';
import { PartnerLinks1763769600015 } from './0015-partner-links.js';
import { LoadAtOnce1763769600016 } from './0016-load-at-once.js';
import { Reviewing1763769600017 } from './0017-reviewing.js';
import { Messages1763769600018 } from './0018-messages.js';
import { Absences1763769600019 } from './0019-absences.js';
import { Consents1763769600020 } from './0020-consents.js';
import { Calendar1763769600021 } from './0021-calendar.js';
import { Notes1763769600022 } from './0022-notes.js';
import { LookingBack1763769600023 } from './0023-looking-back.js';
import { HandOver1763769600024 } from './0024-hand-over.js';
import { DaysAtHand1763769600025 } from './0025-days-at-hand.js';
import { TakenBack1763769600026 } from './0026-taken-back.js';
import { WaitingMessages1763769600027 } from './0027-waiting-messages.js';
import { LoadByKey1763769600028 } from './0028-load-by-key.js';
import { NoteTemplates1763769600029 } from './0029-note-templates.js';

/** In the order in which they run. */
export const migrations = [
  Identity1763769600001,
  IdentityFunctions1763769600002,
  People1763769600003,
  Work1763769600004,
  ReadModels1763769600005,
  Audit1763769600006,
  SubmitFunctions1763769600007,
  Files1763769600009,
  Authoring1763769600010,
  Programs1763769600011,
  EverydayPlans1763769600012,
  Reminders1763769600013,
  SafetyPlans1763769600014,
  PartnerLinks1763769600015,
  LoadAtOnce1763769600016,
  Reviewing1763769600017,
  Messages1763769600018,
  Absences1763769600019,
  Consents1763769600020,
  Calendar1763769600021,
  Notes1763769600022,
  LookingBack1763769600023,
  HandOver1763769600024,
  DaysAtHand1763769600025,
  TakenBack1763769600026,
  WaitingMessages1763769600027,
  LoadByKey1763769600028,
  NoteTemplates1763769600029,
];

import type { Cases } from '../case.js';
import { absenceCases, handOverCases } from './absences.js';
import { accountCases } from './account.js';
import { answerCases } from './answers.js';
import { calendarCases } from './calendar.js';
import { consentCases } from './consents.js';
import { exerciseCases } from './exercises.js';
import { fileCases } from './files.js';
import { messageCases } from './messages.js';
import { noteCases } from './notes.js';
import { partnerLinkCases } from './partner-links.js';
import { planCases } from './plans.js';
import { practiceCases } from './practice.js';
import { programCases } from './programs.js';
import { safetyPlanCases } from './safety-plans.js';
import { reminderCases } from './reminders.js';
import { reviewCases } from './reviews.js';
import { workCases } from './work.js';

/** How every route is called by somebody who may. A route without a case fails the matrix. */
export const cases: Cases = { ...absenceCases, ...accountCases, ...answerCases, ...calendarCases, ...consentCases, ...exerciseCases, ...fileCases, ...handOverCases, ...messageCases, ...noteCases, ...partnerLinkCases, ...planCases, ...practiceCases, ...programCases, ...reminderCases, ...reviewCases, ...safetyPlanCases, ...workCases };

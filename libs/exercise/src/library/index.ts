import type { ExerciseDefinition, Localized } from '../types/index.js';
import innerWeather from './A1-inner-weather.json' with { type: 'json' };
import breathCheckIn from './A2-breath-check-in.json' with { type: 'json' };
import noteToMyself from './A3-note-to-myself.json' with { type: 'json' };
import afterMealWalk from './A4-after-meal-walk.json' with { type: 'json' };
import socialMoments from './A5-social-moments-journal.json' with { type: 'json' };
import smallInvitations from './A6-small-invitations-ladder.json' with { type: 'json' };
import nurturingRitual from './A7-nurturing-ritual.json' with { type: 'json' };
import valuesActivity from './A8-values-activity-of-the-week.json' with { type: 'json' };
import moodAndActivity from './A9-mood-and-activity-tracker.json' with { type: 'json' };
import kindSentences from './A10-three-compassionate-statements.json' with { type: 'json' };
import reminderCard from './A11-reminder-card.json' with { type: 'json' };
import dailyRhythm from './A12-daily-rhythm.json' with { type: 'json' };
import goodEnoughGoals from './A13-good-enough-goals.json' with { type: 'json' };
import innerAlly from './A14-inner-critic-to-inner-ally.json' with { type: 'json' };
import eveningAlone from './B1-asking-for-an-evening-alone.json' with { type: 'json' };
import toBeHeard from './B1-asking-to-be-heard.json' with { type: 'json' };
import whenWeTalk from './B1-choosing-when-we-talk.json' with { type: 'json' };
import timeAtWork from './B1-asking-for-time-at-work.json' with { type: 'json' };
import requestBuilder from './B2-gentle-request-builder.json' with { type: 'json' };
import noWarmly from './B3-saying-no-warmly.json' with { type: 'json' };
import outOfTheMiddle from './B3-out-of-the-middle.json' with { type: 'json' };
import noInAMessage from './B3-no-in-a-message.json' with { type: 'json' };
import boundaryJournal from './B4-boundary-journal.json' with { type: 'json' };
import limitsMap from './B5-my-limits-map.json' with { type: 'json' };
import listening from './B6-listening-as-care.json' with { type: 'json' };
import openingLines from './B7-opening-lines.json' with { type: 'json' };
import peopleAround from './C1-the-people-around-me.json' with { type: 'json' };
import someonesWays from './C2-how-it-goes-with-someone.json' with { type: 'json' };
import smallTimes from './C3-small-times-with-others.json' with { type: 'json' };
import checkInPartner from './C4-someone-to-check-in-with.json' with { type: 'json' };
import groupAndMe from './C5-a-group-and-me.json' with { type: 'json' };
import gratitude from './C6-gratitude-and-appreciation.json' with { type: 'json' };
import smallKindness from './C7-one-small-kindness.json' with { type: 'json' };
import whatILearnedAboutFeelings from './D1-what-i-learned-about-feelings.json' with { type: 'json' };
import promisesToMyself from './D2-promises-to-myself.json' with { type: 'json' };
import trustInSmallSteps from './D3-trust-in-small-steps.json' with { type: 'json' };
import bothSidesOfABelief from './D4-both-sides-of-a-belief.json' with { type: 'json' };
import readingTheSigns from './D5-reading-the-signs.json' with { type: 'json' };
import howTrustIsLearned from './D6-how-trust-is-learned.json' with { type: 'json' };
import trustInSmallMoments from './D6-trust-in-small-moments.json' with { type: 'json' };
import commonQuestionsAboutTrust from './D6-common-questions-about-trust.json' with { type: 'json' };
import whatFeelingsAreFor from './D6-what-feelings-are-for.json' with { type: 'json' };
import whenKindnessFeelsStrange from './D6-when-kindness-feels-strange.json' with { type: 'json' };
import whatWasGoingOn from './E5-what-was-going-on.json' with { type: 'json' };
import myPage from './E10-my-page-of-the-story.json' with { type: 'json' };
import selfNurture from './programs/P1-self-nurture-twelve-weeks.json' with { type: 'json' };
import findingMyVoice from './programs/P2-finding-my-voice.json' with { type: 'json' };
import trustInSmallStepsProgram from './programs/P3-trust-in-small-steps.json' with { type: 'json' };

/** An exercise that comes with the product. `id` and `slug` never change; `catalogId` is its row in the catalogue. */
export interface LibraryExercise {
  id: string;
  catalogId: string;
  slug: string;
  definition: ExerciseDefinition;
}

/** The built-in exercises, in the order of the catalogue. JSON carries no union types; the tests check its shape. */
export const library = [
  innerWeather,
  breathCheckIn,
  noteToMyself,
  afterMealWalk,
  socialMoments,
  smallInvitations,
  nurturingRitual,
  valuesActivity,
  moodAndActivity,
  kindSentences,
  reminderCard,
  dailyRhythm,
  goodEnoughGoals,
  innerAlly,
  eveningAlone,
  toBeHeard,
  whenWeTalk,
  timeAtWork,
  requestBuilder,
  noWarmly,
  outOfTheMiddle,
  noInAMessage,
  boundaryJournal,
  limitsMap,
  listening,
  openingLines,
  peopleAround,
  someonesWays,
  smallTimes,
  checkInPartner,
  groupAndMe,
  gratitude,
  smallKindness,
  whatILearnedAboutFeelings,
  promisesToMyself,
  trustInSmallSteps,
  bothSidesOfABelief,
  readingTheSigns,
  howTrustIsLearned,
  trustInSmallMoments,
  commonQuestionsAboutTrust,
  whatFeelingsAreFor,
  whenKindnessFeelsStrange,
  whatWasGoingOn,
  myPage,
] as unknown as readonly LibraryExercise[];

/** A step of a built-in program: the slug of its exercise, when it opens, how often it is to be done, and why. */
export interface LibraryProgramStep {
  id: string;
  exercise: string;
  release: { rule: string };
  plan: { repeat: 'once' | 'daily' | 'weekly'; times: string[]; weekdays?: number[]; days?: number; count?: number };
  why: Localized;
}

/** An ordered path of exercises that comes with the product. `id` and `slug` never change, nor do the ids of its steps. */
export interface LibraryProgram {
  id: string;
  catalogId: string;
  slug: string;
  title: Localized;
  purpose: Localized;
  tags: string[];
  steps: LibraryProgramStep[];
}

/** The built-in programs for one person. */
export const programs = [selfNurture, findingMyVoice, trustInSmallStepsProgram] as unknown as readonly LibraryProgram[];

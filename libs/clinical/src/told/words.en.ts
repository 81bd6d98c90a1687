import type { Words } from './words.js';

const times = (count: number, n: string): string => (count === 1 ? 'once' : `${n} times`);

export const en: Words = {
  lead: (from, to) => `From ${from} to ${to}. Each picture shows what was answered, never more; days without an answer are left open.`,
  since: (date) => `So much was answered that pictures begin on ${date}; weeks of practice are all here.`,
  nothing: 'No pictures yet. A picture is drawn here after the third answer to a question.',
  themes: {
    practice: 'Practice, week by week', scales: 'Scales and measures', activity: 'What goes with a change', rehearsals: 'Rehearsed conversations',
    feelings: 'Words for feelings', needs: 'Needs noticed, voiced, received', others: 'More, exercise by exercise',
  },
  few: (list) => `Answered too seldom for a picture: ${list}.`,
  practice: {
    none: 'Nothing was planned or done in this time.', week: 'Week of', done: 'Done of planned', why: 'Not this time, because',
    of: (done, due) => `${done} of ${due}`, nothing: 'nothing planned', unprompted: (count, n) => (count === 1 ? 'one entry unasked' : `${n} entries unasked`),
  },
  needs: {
    stage: 'Stage', entries: 'Entries', stages: { noticed: 'Noticed', voiced: 'Voiced', received: 'Received' },
    note: 'Noticed: a need was named, or a limit felt. Voiced: it was said or asked for. Received: the other person listened, asked, agreed. They come from different exercises, so none is a share of another.',
  },
  date: 'Date',
  week: 'Week of',
  answer: 'Answer',
  howOften: 'How often',
  noAnswer: 'no answer',
  times,
  before: 'Before',
  after: 'After',
  side: (title, side) => `${title} (${side.toLowerCase()})`,
  halves: (count, n) => (count === 1 ? 'One entry has one side only and is not in it.' : `${n} entries have one side only and are not in it.`),
  last: (n) => `The last ${n} are drawn; the sentence is about all.`,
  lastWeeks: (n) => `The last ${n} weeks are drawn; the sentence is about all.`,
  lift: {
    title: (scale, choice) => `${scale} With each of: ${choice}`,
    few: (count, n) => (count === 0 ? 'not with both sides yet' : count === 1 ? 'one entry, too few' : `${n} entries, too few`),
    note: 'Each mean has its own 95% interval (Student’s t). What goes together need not be cause and effect, and of twenty intervals one misses by chance.',
  },
  ladder: { rung: 'Step', predicted: 'Expected', actual: 'It was' },
  kept: { kept: 'Kept', moved: 'Moved', open: 'Not this time', promise: 'Promise', of: (kept, due) => `${kept} of ${due}` },
  list: { full: 'Done', lighter: 'Lighter form', open: 'Open', each: 'Each thing' },
  rehearsals: { title: 'Replies, rehearsal by rehearsal', attempts: 'Attempts', class: 'Reply' },
  feelings: {
    word: 'Word', lately: 'lately', since: (often, date) => `${often}, first on ${date}`, own: 'Own words',
    ownNote: 'Words of one’s own are one row here; what they say is in the entries.',
    ownSaid: (count, n, date) => `in ${count === 1 ? 'one entry' : `${n} entries`}, first on ${date}`,
  },
  minutes: { title: (label) => `Minutes: “${label}”`, week: (minutes, often) => `${minutes} min, ${often}` },
  circle: { note: 'Nearer is not better and further out is not worse.', people: 'People', count: (count, n) => (count === 1 ? 'one person' : `${n} people`) },
  map: { title: 'What is on the map', area: 'About', cell: (first, last) => `from ${first} to ${last}` },
  profile: {
    title: 'Side by side', value: (value, min, max) => `${value}, from ${min} to ${max}`,
    note: 'Entries may be about different people or groups, so no line joins them.',
  },
  openings: {
    title: 'What was kept, and opened again', kept: 'Kept', opened: 'Opened', card: 'Card,', letter: 'Letter,', times: (count, n) => (count === 0 ? 'not opened yet' : times(count, n)),
  },
};

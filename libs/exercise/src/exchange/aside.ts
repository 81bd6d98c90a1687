/** Why something is not, or not wholly, in the exercise (or in the Questionnaire, when one is written). */
export type AsideReason =
  /** Read: a group has become a heading before its questions. */
  | 'group'
  /** Read: a repeating group holds more than a list of entries can. */
  | 'inside_repeat'
  /** Read: questions under a question follow it. */
  | 'nested_question'
  /** Read: asked for in words, because there is no such kind of answer. */
  | 'in_words'
  /** Read: the choices are not in the file, or too many to choose from. */
  | 'choices_elsewhere'
  | 'too_many_choices'
  /** Read: not asked at all (hidden, read-only, worked out by the other system). */
  | 'not_asked'
  /** Read: an answer that was there from the start is not filled in. */
  | 'no_starting_answer'
  /** Read: the step shows always, since what it depends on cannot be asked here. */
  | 'condition'
  | 'length'
  | 'cannot_be_forced'
  /** Read: open items keep a score open here; there they counted as nothing. */
  | 'score_waits'
  | 'language'
  /** Read: known to FHIR, not to us: kept word for word. */
  | 'kept'
  /** Read: too large to be kept, so it does not come back on export. */
  | 'not_kept'
  /** Read: was missing and has been written for the author to look at. */
  | 'supplied'
  /** Read: another program changed what we had written; its words hold. */
  | 'changed_elsewhere'
  /** Written: it hung on a question that has been taken out, and shows always now. */
  | 'question_gone'
  /** Written: only Attune reads this back; other programs do without. */
  | 'only_ours';

/** One thing that could not go along: where it stands, what it is (a field, an extension, a kind), and why. */
export interface Aside {
  path: string;
  what: string;
  why: AsideReason;
  /** The words of the question it belongs to, as a reader knows it. */
  label?: string;
}

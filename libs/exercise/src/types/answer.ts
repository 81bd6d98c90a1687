import type { ReplyClass } from './dialogue.js';
import type { CivilDate, CivilTime } from './labelled.js';

/** Answers by step id, as they travel and are kept; each kind says what its value looks like. */
export type Answers = Record<string, unknown>;

/** An option by id, or with the client's own line where the option opens one. */
export type ChosenOption = string | { id: string; text?: string };
export type ChoiceAnswer = ChosenOption | ChosenOption[];

/** The words; where they return, with the day (a letter) or the hour (a card) at which they do. */
export type TextAnswer = string | { text: string; on?: CivilDate; at?: CivilTime };

/** A word of the catalogue by id, or the client's own. */
export interface NamedFeeling {
  word: string;
  intensity?: number | null;
}

/** One number, or `{scaleId: number}` when the step has several scales. */
export type SideAnswer = number | null | Record<string, number | null>;
export interface BeforeAfterAnswer {
  before?: SideAnswer;
  after?: SideAnswer;
}

/** One turn, in the order it was taken. `attempt` counts from 1; `rewound` marks a turn taken back. */
export interface DialogueTurn {
  node: string;
  reply?: string;
  own?: string;
  class?: ReplyClass;
  attempt?: number;
  rewound?: true;
  /** On the first turn of an attempt: the name the client gave the other person. */
  person?: string;
}

export type RepeatAnswer = Record<string, unknown>[];

/** Why an answer was refused; `path` leads to the place inside a compound answer. */
export interface FieldError {
  step: string;
  code: FieldErrorCode;
  path?: string;
}

export type FieldErrorCode =
  | 'required'
  | 'not_text'
  | 'too_long'
  | 'not_a_number'
  | 'out_of_range'
  | 'not_a_choice'
  | 'unknown_option'
  | 'one_only'
  | 'repeated'
  | 'not_a_list'
  | 'too_many'
  | 'too_few'
  | 'not_a_feeling'
  | 'not_a_pair'
  | 'unknown_scale'
  | 'not_a_turn'
  | 'unknown_node'
  | 'unknown_reply'
  | 'unknown_class'
  | 'wrong_class'
  | 'own_not_offered'
  | 'broken_path'
  | 'unknown_step'
  | 'not_private_step'
  | 'no_answer_expected'
  | 'unknown_place'
  | 'stands_alone'
  | 'unknown_item'
  | 'unknown_ring'
  | 'unknown_field'
  | 'not_a_date'
  | 'not_a_time'
  | 'not_a_file'
  | 'not_an_entry'
  | 'document_too_large'
  | 'not_a_document';

/** One coded number; the code comes from the definition, never from what was typed. */
export interface Observation {
  code: string;
  value: number;
  at?: 'before' | 'after';
}

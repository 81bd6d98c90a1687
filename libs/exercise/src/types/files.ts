import type { Localized } from './localized.js';
import type { StepBase } from './step-base.js';

/** A recording of one's own voice, or the word that something was read aloud. */
export interface AudioStep extends StepBase {
  kind: 'audio';
  prompt: Localized;
  /** `false` offers no recording. */
  record?: boolean;
  /** How long a recording may be, 5 to 600 seconds; 120 when left out. */
  maxSeconds?: number;
  /** Offers "I read it aloud" instead of a recording. */
  readAloud?: boolean;
  /** Earlier steps whose words are shown here to be read. */
  shows?: string[];
}

/** The uploaded recording by its id, or the confirmation. */
export type AudioAnswer = { file: string; seconds: number } | { readAloud: true };

/** Pictures taken or chosen by the client. */
export interface PhotoStep extends StepBase {
  kind: 'photo';
  prompt: Localized;
  /** How many, 1 to 6; one when left out. */
  max?: number;
  /** `false` asks for no line beneath a picture. */
  caption?: boolean;
}

export interface PhotoInAnswer {
  file: string;
  caption?: string;
}
export type PhotoAnswer = PhotoInAnswer[];

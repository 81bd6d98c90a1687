import { IsInstant } from '../../../platform/http/validators.js';

export class SessionLinesQuery {
  /** The first instant; from here at most 36 hours are read. */
  @IsInstant()
  from: string;
}

/** The first line of a brief. */
export class SessionLineDto {
  appointmentId: string;
  clientId: string;
  /** From when on it counts, as the brief does. */
  since: string;
  /** Planned times up to now, and how many of them were done. */
  due: number;
  done: number;
  /** Responses that nobody has read. */
  waiting: number;
}

export class SessionLinesDto {
  items: SessionLineDto[];
}

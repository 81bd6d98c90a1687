import { Injectable } from '@nestjs/common';

/** The one source of the present, so that seeds and fake-clock journeys are possible. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}

import type { Picture } from '../pictures/types.js';
import { tellChecklist, tellFeelings, tellKept, tellMinutes, tellShares, tellSigns, tellTally } from './counts.js';
import { tellLadder, tellLift, tellProfile, tellShift, tellTrend } from './scales.js';
import type { Told } from './types.js';
import type { Voice } from './voice.js';
import { tellCircle, tellMap, tellOpenings, tellRehearsals } from './whole.js';

/** One picture as staff read it. `timeZone` is the client's: an instant is told as the day it was there. */
export function tellPicture(picture: Picture, timeZone: string, voice: Voice): Omit<Told, 'id' | 'exercise'> {
  switch (picture.kind) {
    case 'trend':
      return tellTrend(picture, voice);
    case 'shift':
      return tellShift(picture, voice);
    case 'lift':
      return tellLift(picture, voice);
    case 'shares':
      return tellShares(picture, voice);
    case 'tally':
      return tellTally(picture, voice);
    case 'signs':
      return tellSigns(picture, voice);
    case 'ladder':
      return tellLadder(picture, voice);
    case 'kept':
      return tellKept(picture, voice);
    case 'rehearsals':
      return tellRehearsals(picture, voice);
    case 'feelings':
      return tellFeelings(picture, voice);
    case 'circle':
      return tellCircle(picture, voice);
    case 'minutes':
      return tellMinutes(picture, voice);
    case 'checklist':
      return tellChecklist(picture, voice);
    case 'map':
      return tellMap(picture, voice);
    case 'profile':
      return tellProfile(picture, voice);
    case 'openings':
      return tellOpenings(picture, timeZone, voice);
  }
}

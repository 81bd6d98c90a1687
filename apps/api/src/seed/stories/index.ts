import type { ClientStory } from '../story.js';
import { amara, bao, kit, nadia } from './changing.js';
import { jonas } from './jonas.js';
import { maya } from './maya.js';
import { noor } from './noor.js';
import { florian, salome, wren } from './northlight.js';
import { devon, peregrine, wilhelm } from './not-yet.js';
import { elio, greta, hana, omar, tobias, yuki } from './quieter.js';
import { ines, lucia, rosa, ximena } from './spanish.js';
import { soren, theo, zuri } from './steady.js';

/** The clients of Riverbend. */
export const riverbendClients: ClientStory[] = [
  maya, theo, lucia, amara, bao, nadia, elio, rosa, kit, devon, greta,
  jonas, noor, ximena, soren, yuki, hana, omar, peregrine, ines, tobias, wilhelm, zuri,
];

/** The clients of Northlight. */
export const northlightClients: ClientStory[] = [wren, florian, salome];

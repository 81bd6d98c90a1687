import type { ClientStory } from '../story.js';
import { jonas } from './jonas.js';
import { maya } from './maya.js';
import { wren } from './northlight.js';

/** The clients of Riverbend. */
export const riverbendClients: ClientStory[] = [maya, jonas];

/** The clients of Northlight. */
export const northlightClients: ClientStory[] = [wren];

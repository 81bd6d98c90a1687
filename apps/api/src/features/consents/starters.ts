import type { ConsentStarterDto } from './consent-text.dto.js';
import { messages } from './starters/messages.js';
import { privacy } from './starters/privacy.js';
import { recording } from './starters/recording.js';
import { supervision } from './starters/supervision.js';
import { telehealth } from './starters/telehealth.js';
import { treatment } from './starters/treatment.js';

/** Texts of ours to begin with. None can be published as it stands: each holds brackets to fill in. */
export const STARTERS: ConsentStarterDto[] = [treatment, privacy, messages, telehealth, recording, supervision];

import type { Localized } from '@attune/exercise';
import type { NewTemperament } from '../tree/cast';

const both = (en: string, es: string): Localized => ({ en, es });

/** The ways in which one and the same person may meet a wish, gentle ones first, with words to begin with. */
export const presets: readonly NewTemperament[] = [
  { id: 'warm', label: both('Warm', 'Con calidez'), hint: both('Friendly, and would like more of you.', 'Con cariño, y quisiera más de ti.') },
  { id: 'pushing-back', label: both('Pushing back', 'Con insistencia'), hint: both('Asks why, asks again.', 'Pregunta por qué, insiste.') },
  { id: 'guilt', label: both('Guilt', 'Con culpa'), hint: both('Hurt, and lets you feel it.', 'Le duele, y te lo hace sentir.') },
  { id: 'silence', label: both('Silence', 'Con silencio'), hint: both('Says little and turns away.', 'Habla poco y se aparta.') },
  { id: 'anger', label: both('Anger', 'Con enojo'), hint: both('Loud, not dangerous.', 'Sube la voz, sin peligro.') },
];

/** A temperament in words of one's own. */
export const another: NewTemperament = { id: 'other', label: both('', '') };

import { localeOf } from '../../lib/dates';
import { useLocalized } from '../../lib/localized';
import { useText } from '../../lib/texts';
import type { Speaker } from './sentences';
import { useVoice } from './voice';

/** Speaks about pictures in the reader's language and voice. */
export function useSpeaker(): Speaker {
  const t = useText('pictures');
  const say = useLocalized();
  const voice = useVoice();
  const list = (names: readonly string[]) => new Intl.ListFormat(localeOf(), { type: 'conjunction' }).format(names);
  return { t, say, voice, list };
}
